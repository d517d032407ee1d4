import type { Authorize, AuthorizeResult, InstallationStore as BoltStore } from '@slack/bolt'
import { WebClient, type WebClientOptions } from '@slack/web-api'
import type { Logger } from 'pino'
import { untilReached } from './reached.ts'
import { SCOPES } from './scopes.ts'
import { BOT_TOKEN, type SlackSettings } from './settings.ts'

/** Whose bot it is. */
export type Workspaces = Readonly<{
  /** Resolves when Slack has taken our token. Throws where it does not. */
  arrive: (end: AbortSignal) => Promise<void>
  /** Who the bot is in a workspace, and the token with which it speaks there. Throws where it is not installed. */
  authorize: Authorize<boolean>
  /** What a receiver needs to let workspaces install the app; nothing where there is one. */
  installing: Installing | Record<string, never>
}>

type Installing = Readonly<{
  clientId: string
  clientSecret: string
  stateSecret: string
  scopes: string[]
  installationStore: BoltStore
}>

/** One workspace, whose token is in the settings: Slack is asked once who the bot is there. */
export function oneWorkspace(token: string, options: WebClientOptions, log: Logger): Workspaces {
  const client = new WebClient(token, options)
  const known = Promise.withResolvers<AuthorizeResult>()
  known.promise.catch(() => {})
  return {
    arrive: async (end) => {
      try {
        const test = await untilReached(() => client.auth.test(), BOT_TOKEN, { log, end })
        const { user_id: botUserId, bot_id: botId } = test ?? {}
        known.resolve({ botToken: token, ...(botUserId && { botUserId }), ...(botId && { botId }) })
      } catch (error) {
        known.reject(error)
        throw error
      }
    },
    /** For each event another: Bolt writes into it whose event it is. */
    authorize: async () => ({ ...(await known.promise) }),
    installing: {},
  }
}

type Many = Extract<SlackSettings['workspaces'], { kind: 'many' }>

/** As many workspaces as install the app; what each granted is read from the store at every event. */
export function manyWorkspaces({ clientId, clientSecret, stateSecret }: Many, kept: BoltStore): Workspaces {
  return {
    arrive: async () => {},
    authorize: async (source) => {
      const { bot, enterprise, team } = await kept.fetchInstallation(source)
      if (!bot) throw new Error('this workspace granted no bot token')
      const { token: botToken, id: botId, userId: botUserId } = bot
      const [teamId, enterpriseId] = [team?.id ?? source.teamId, enterprise?.id ?? source.enterpriseId]
      return { botToken, botId, botUserId, ...(teamId && { teamId }), ...(enterpriseId && { enterpriseId }) }
    },
    installing: { clientId, clientSecret, stateSecret, scopes: [...SCOPES], installationStore: kept },
  }
}
