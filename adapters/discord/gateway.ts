import {
  type APIInteraction,
  Client,
  DiscordAPIError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Options,
  Status,
} from 'discord.js'
import type { Logger } from 'pino'
import { CACHES } from './caches.ts'
import type { Wire } from './rest.ts'
import { TOKEN_NOT_TAKEN } from './settings.ts'

/** What is heard over the gateway, as Discord sends it. `self` is the bot's own user. */
export type Ears = Readonly<{
  interaction: (interaction: APIInteraction) => unknown
  message: (message: GatewayMessageCreateDispatchData, self: string) => void
}>

/** Discord refuses the token, or closed the connection for good: the message says what to mend. */
export class NotLetIn extends Error {
  override readonly name = 'NotLetIn'
}

/** A connection to Discord's gateway. */
export type Gateway = Readonly<{
  /** Resolves once everything is heard. Throws NotLetIn, and what keeps Discord from being reached. */
  open: () => Promise<void>
  close: () => Promise<void>
  ready: () => boolean
  /** Rejects where Discord takes us no more: it closed the connection for good, or refuses the token. */
  lost?: Promise<never>
}>

/** Messages that mention the bot and those to it alone carry their words without the privileged intent. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/** What comes is heard as Discord sends it: one way to answer serves the gateway and signed requests alike. */
export function gatewayTo(token: string, wire: Wire, ears: Ears, log: Logger): Gateway {
  const client = new Client({
    intents: INTENTS,
    makeCache: CACHES,
    sweepers: Options.DefaultSweeperSettings,
    allowedMentions: { parse: [] },
    rest: { ...wire, version: '10' },
  })
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  listen(client, ears)
  report(client, log)
  client.on(Events.ShardDisconnect, ({ code }) => lost.reject(closedForGood(code)))
  const connected = async () => {
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()))
    await client.login(token).catch((error) => {
      const why = notLetIn(error)
      if (why instanceof NotLetIn) lost.reject(why)
      throw why
    })
    await ready
  }
  let opening: Promise<void> | null = null
  return {
    open: () => {
      opening = connected()
      return opening
    },
    /** What discord.js is still opening it opens again when it is told to end: that is waited for, unless it comes to nothing. */
    close: async () => {
      client.removeAllListeners(Events.ShardReconnecting)
      client.removeAllListeners(Events.ShardDisconnect)
      await Promise.race([opening, lost.promise]).catch(() => {})
      await client.destroy()
    },
    ready: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    lost: lost.promise,
  }
}

/** Of the codes after which no bot may connect again, the one that a setting mends: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const closedForGood = (code: number): Error =>
  code === GatewayCloseCodes.AuthenticationFailed
    ? tokenNotTaken()
    : new NotLetIn(
        `Discord closed the connection for good (${code}: ${GatewayCloseCodes[code] ?? 'see its close codes'})`,
      )

/** Where the token is not taken neither Discord nor its library says which setting that is, and where to get it. */
export const notLetIn = (error: Error): Error => (isRefusal(error) ? tokenNotTaken() : error)

const tokenNotTaken = () => new NotLetIn(`DISCORD_TOKEN ${TOKEN_NOT_TAKEN}`)

const isRefusal = (error: Error): boolean =>
  error instanceof DiscordAPIError
    ? error.status === 401
    : (error as NodeJS.ErrnoException).code === DiscordjsErrorCodes.TokenInvalid

function listen(client: Client, { interaction, message }: Ears): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, interaction)
  client.ws.on(GatewayDispatchEvents.MessageCreate, (said: GatewayMessageCreateDispatchData) => {
    if (client.user) message(said, client.user.id)
  })
}

/** Lost connections are taken up again by discord.js; whoever runs the bot reads of them in the log. */
function report(client: Client, log: Logger): void {
  client.on(Events.Error, (err) => log.error({ err }, 'the connection to Discord failed'))
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection to Discord failed'))
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting to Discord again'))
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, 'connected to Discord again'),
  )
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ code, shard }, 'Discord closed the connection for good: see its close codes'),
  )
}
