import type { PlatformName } from './desk/desk.ts'
import { areGiven, type Environment } from './settings.ts'

const PREFIXES = { slack: 'SLACK_', discord: 'DISCORD_' } as const satisfies Record<PlatformName, string>

/** The platforms for which there are settings: their names begin with the same word. */
export function configured(env: Environment): PlatformName[] {
  const names = Object.keys(PREFIXES) as PlatformName[]
  return names.filter((name) => areGiven(PREFIXES[name], env))
}
