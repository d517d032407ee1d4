import type { Desk, PlatformName } from './desk.ts'
import type { Platform } from './platform.ts'
import { areGiven, type Environment } from './settings.ts'

/** Makes a platform for a desk. */
type Made = (desk: Desk) => Promise<Platform>

/** The settings of each platform begin with the same word; the platform itself is loaded when it is started. */
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

/** The platforms for which there are settings, and how each reads them (which throws WrongSettings). */
export function configured(env: Environment): Partial<Record<PlatformName, () => Promise<Made>>> {
  const given = Object.entries(PLATFORMS).filter(([name]) => areGiven(`${name.toUpperCase()}_`, env))
  return Object.fromEntries(given.map(([name, made]) => [name, () => made(env)]))
}
