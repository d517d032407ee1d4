import type { Desk, PlatformName } from './desk/desk.ts'
import type { Platform } from './platform.ts'
import type { Environment } from './settings.ts'

/** Makes a platform for a desk. */
type Made = (desk: Desk) => Promise<Platform>

/** A platform itself is loaded when it is started. */
const PLATFORMS: Readonly<Record<PlatformName, (env: Environment) => Promise<Made>>> = {
  slack: async (env) => {
    const settings = (await import('./slack/settings.ts')).slackSettings(env)
    return async (desk) => (await import('./slack/slack.ts')).slack(settings, desk)
  },
  discord: async (env) => {
    const settings = (await import('./discord/settings.ts')).discordSettings(env)
    return async (desk) => (await import('./discord/discord.ts')).discord(settings, desk)
  },
}

/** How each of some platforms reads its settings; that throws WrongSettings. */
export function readEach(names: readonly PlatformName[], env: Environment) {
  return Object.fromEntries(names.map((name) => [name, () => PLATFORMS[name](env)]))
}
