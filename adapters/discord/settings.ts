import { z } from 'zod'
import { type Environment, settingsOf, WrongSettings } from '../settings.ts'

const PORTAL = 'Discord Developer Portal › your application'
const TOKEN_FROM = `${PORTAL} › Bot › Reset Token`

/** What is wrong with a token that Discord does not take, and the way out. */
export const TOKEN_NOT_TAKEN = `is no token of a bot: copy it again from ${TOKEN_FROM}`

/** What everything in Discord is named by. */
export const ID = /^\d{17,20}$/
const id = z.string().regex(ID)

const SETTINGS = z.object({
  DISCORD_TOKEN: z.string().min(50).describe(TOKEN_FROM),
  DISCORD_APPLICATION_ID: id.describe(`${PORTAL} › General Information › Application ID`),
  DISCORD_GUILD_ID: id
    .optional()
    .describe(
      'a right click on a server › Copy Server ID; commands are then registered in that server alone',
    ),
  DISCORD_SHARDS: z
    .union([z.literal('auto'), z.coerce.number().int().min(1).max(10_000)])
    .optional()
    .describe('a number of processes to share the servers among, or auto'),
  DISCORD_API: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of a proxy for the REST API of Discord, as http://127.0.0.1:8082/api'),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional()
    .describe(
      `${PORTAL} › General Information › Public Key; interactions then come by signed requests, not over the gateway`,
    ),
  DISCORD_HOST: z.string().default('127.0.0.1').describe('the address to listen on for signed requests'),
  DISCORD_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8081)
    .describe('a free port for signed requests'),
})

/** What the bot is in Discord, and how it is connected: over the gateway, by itself or in shards, or by signed requests. */
export type DiscordSettings = Readonly<{
  token: string
  application: string
  guild: string | null
  /** Where Discord's REST API is; null where it usually is. */
  api: string | null
  connection:
    | Readonly<{ by: 'gateway' }>
    /** This process is one of several, started by discord.js's ShardingManager, which tells it by the environment. */
    | Readonly<{ by: 'shard' }>
    | Readonly<{ by: 'shards'; count: number | 'auto' }>
    | Readonly<{ by: 'requests'; publicKey: string; host: string; port: number }>
}>

/** Throws WrongSettings. */
export function discordSettings(env: Environment): DiscordSettings {
  const given = settingsOf('the Discord adapter', SETTINGS, env)
  return {
    token: given.DISCORD_TOKEN,
    application: given.DISCORD_APPLICATION_ID,
    guild: given.DISCORD_GUILD_ID ?? null,
    api: given.DISCORD_API ?? null,
    connection: env.SHARDING_MANAGER ? { by: 'shard' } : connectionOf(given),
  }
}

function connectionOf(given: z.output<typeof SETTINGS>): DiscordSettings['connection'] {
  const {
    DISCORD_SHARDS: count,
    DISCORD_PUBLIC_KEY: publicKey,
    DISCORD_HOST: host,
    DISCORD_PORT: port,
  } = given
  if (count && publicKey)
    throw new WrongSettings(
      'cannot start the Discord adapter: DISCORD_SHARDS is for the gateway, DISCORD_PUBLIC_KEY for signed requests; leave one out',
    )
  if (publicKey) return { by: 'requests', publicKey, host, port }
  return count ? { by: 'shards', count } : { by: 'gateway' }
}
