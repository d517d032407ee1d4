import { readFileSync } from 'node:fs'
import { LogLevel, WebClient } from '@slack/web-api'
import { createEmulator, type Emulator } from 'emulate'
import { parse } from 'yaml'

/** The scopes that the manifest asks for, and those of them that every workspace grants: the bot may do nothing else here. */
const { bot: ASKED, bot_optional: OPTIONAL }: Record<'bot' | 'bot_optional', string[]> = parse(
  readFileSync('adapters/slack/manifest.yaml', 'utf8'),
).oauth_config.scopes
const SCOPES = ASKED.filter((scope) => !OPTIONAL.includes(scope))

export const BOT = { token: 'xoxb-ours', id: 'U0BOT' }
/** The bot of a workspace that also allows it to read channels. */
export const READER = { token: 'xoxb-reader' }

const ADMIN = 'xoxb-admin'
const BOT_USER = { user_id: BOT.id, bot_id: 'B0BOT' }

/** Slack's Web API with state on this machine: one workspace, one channel, and what each token may do. */
export type Emulated = Readonly<{
  api: string
  channel: string
  /** Sees and may do everything. */
  admin: WebClient
  stop: () => Promise<void>
}>

export async function emulated(): Promise<Emulated> {
  const all = [...ASKED, 'channels:read', 'channels:manage', 'im:read', 'im:write']
  const emulator: Emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        channels: [{ name: 'desk' }, { name: 'closed' }],
        oauth_apps: [
          {
            client_id: '1.2',
            client_secret: 'secret',
            app_id: 'A0APP',
            name: 'Chancery',
            redirect_uris: [],
            scopes: ASKED,
            bot_user_id: BOT.id,
            bot_id: 'B0BOT',
            bot_name: 'chancery',
          },
        ],
        tokens: [
          { token: BOT.token, type: 'bot', scopes: SCOPES, ...BOT_USER },
          { token: READER.token, type: 'bot', scopes: [...SCOPES, 'channels:history'], ...BOT_USER },
          { token: ADMIN, type: 'bot', scopes: all, ...BOT_USER },
        ],
      },
    },
  })
  const api = `${emulator.url}/api/`
  const admin = new WebClient(ADMIN, { slackApiUrl: api, logLevel: LogLevel.ERROR })
  const { channels = [] } = await admin.conversations.list()
  return {
    api,
    channel: channels.find(({ name }) => name === 'desk')?.id ?? '',
    admin,
    stop: async () => void (await emulator.close()),
  }
}
