import { z } from 'zod'
import { type Environment, settingsOf } from '../settings.ts'

/** How Slack reaches us: over a socket that we open, or by signed requests to an address of ours. */
type Connection =
  | Readonly<{ kind: 'socket'; appToken: string }>
  | Readonly<{ kind: 'http'; signingSecret: string; port: number }>

/** Whose Slack it is: one workspace with its token, or as many as install the app. */
type Workspaces =
  | Readonly<{ kind: 'one'; token: string }>
  | Readonly<{ kind: 'many'; clientId: string; clientSecret: string; stateSecret: string; port: number }>

/** `host` is the address that is listened on, where anything is. */
export type SlackSettings = Readonly<{
  api: string
  host: string
  connection: Connection
  workspaces: Workspaces
}>

const secret = (where: string) => z.string().describe(where)
const port = z.coerce
  .number()
  .int()
  .min(0)
  .max(65_535)
  .describe('a free port that is reached by the addresses in the manifest, as 3000')

/** A setting with a token that Slack gives out, and where it is to be had. */
export type Token = Readonly<{ setting: string; from: string }>

export const APP_TOKEN = {
  setting: 'SLACK_APP_TOKEN',
  from: 'Slack › Basic Information › App-Level Tokens, with connections:write',
} as const satisfies Token
export const BOT_TOKEN = {
  setting: 'SLACK_BOT_TOKEN',
  from: 'Slack › OAuth & Permissions › Bot User OAuth Token',
} as const satisfies Token

const SOCKET = {
  [APP_TOKEN.setting]: z
    .string()
    .startsWith('xapp-')
    .describe(`${APP_TOKEN.from} (or set SLACK_SIGNING_SECRET and SLACK_PORT)`),
}
const HTTP = {
  SLACK_SIGNING_SECRET: secret('Slack › Basic Information › App Credentials › Signing Secret'),
}
const ONE = {
  [BOT_TOKEN.setting]: z.string().startsWith('xoxb-').describe(BOT_TOKEN.from),
}
const MANY = {
  SLACK_CLIENT_ID: secret('Slack › Basic Information › App Credentials › Client ID'),
  SLACK_CLIENT_SECRET: secret('Slack › Basic Information › App Credentials › Client Secret'),
  SLACK_STATE_SECRET: secret('a long random text of your own: it signs the state of an installation'),
}
const ANY = {
  SLACK_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('the address to listen on for signed requests and installations'),
  SLACK_API_URL: z
    .url()
    .default('https://slack.com/api/')
    .describe('an address, as https://slack-gov.com/api/: only where Slack is not at slack.com'),
}

/**
 * Reads the settings for Slack. Signed HTTP where a signing secret and a port (SLACK_PORT, or PORT) are set, else Socket
 * Mode; many workspaces where SLACK_CLIENT_ID is set, else one. Throws WrongSettings.
 */
export function slackSettings(given: Environment): SlackSettings {
  const env: Environment = { ...given, SLACK_PORT: given.SLACK_PORT || given.PORT }
  const has = (name: string) => Boolean(env[name] || env[`${name}_FILE`])
  const [http, many] = [has('SLACK_SIGNING_SECRET') && has('SLACK_PORT'), has('SLACK_CLIENT_ID')]
  const listens = http || many ? { SLACK_PORT: port } : {}
  const shape = { ...(many ? MANY : ONE), ...(http ? HTTP : SOCKET), ...listens, ...ANY }
  const read = settingsOf('the Slack adapter', z.object(shape), env) as Read
  return {
    api: read.SLACK_API_URL,
    host: read.SLACK_HOST,
    connection: http
      ? { kind: 'http', signingSecret: read.SLACK_SIGNING_SECRET, port: read.SLACK_PORT }
      : { kind: 'socket', appToken: read.SLACK_APP_TOKEN },
    workspaces: many ? manyIn(read) : { kind: 'one', token: read.SLACK_BOT_TOKEN },
  }
}

/** What was read; only the settings that were asked for are there. */
type Read = Readonly<
  Record<keyof (typeof SOCKET & typeof HTTP & typeof ONE & typeof MANY), string> & {
    SLACK_HOST: string
    SLACK_PORT: number
    SLACK_API_URL: string
  }
>

const manyIn = (read: Read): Workspaces => ({
  kind: 'many',
  clientId: read.SLACK_CLIENT_ID,
  clientSecret: read.SLACK_CLIENT_SECRET,
  stateSecret: read.SLACK_STATE_SECRET,
  port: read.SLACK_PORT,
})
