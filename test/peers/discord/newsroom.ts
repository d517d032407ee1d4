import { ChannelType } from 'discord.js'
import { DigitalDiscord } from 'discord-digital-twin'
import { pino } from 'pino'
import type { Desk } from '../../../adapters/desk/desk.ts'
import { discord } from '../../../adapters/discord/discord.ts'
import type { DiscordSettings } from '../../../adapters/discord/settings.ts'
import { openStore } from '../../../adapters/store/open-store.ts'
import { knowledge } from '../../known.ts'
import { apiOf } from './api.ts'
import { gatewayBefore } from './gateway.ts'

const BOT = '900000000000000001'
const NOW = new Date('2026-11-22T12:00:00Z')

/** Seconds between two looks at the clock: nobody here asks too much at once. */
const STEP = 30

/** A server of the twin with a channel and a reporter, and what the bot needs to be in it. */
export async function newsroom() {
  const gateway = await gatewayBefore(() => twin.gatewayUrl, BOT)
  const twin = new DigitalDiscord({
    botUser: { id: BOT, username: 'Chancery' },
    channels: [{ name: 'desk', type: ChannelType.GuildText }],
    users: [{ username: 'Reporter' }],
    gatewayUrlOverride: gateway.url,
  })
  await twin.start()
  const api = apiOf(twin)
  const channel = (await twin.prisma.channel.findFirstOrThrow()).id
  const reporter = (await twin.getFirstNonBotUserId()) ?? ''
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) })
  const store = await openStore({ kind: 'sqlite', file: ':memory:' }, NOW, log)
  let looks = 0
  const meter = { answered: () => {}, failed: () => {} }
  const desk: Desk = {
    knowledge: () => knowledge,
    now: () => new Date(NOW.getTime() + STEP * 1000 * looks++),
    store,
    log,
    meter,
  }
  const settings: DiscordSettings = {
    token: twin.botToken,
    application: BOT,
    guild: twin.guildId,
    api: null,
    connection: { by: 'gateway' },
  }
  const wire = { api: twin.restUrl, makeRequest: api.makeRequest }
  return {
    twin,
    api,
    gateway,
    channel,
    reporter,
    desk,
    settings,
    wire,
    logged: () => lines.join(''),
    /** The bot on this desk; another connection or store where wanted. */
    bot: (change: Partial<{ desk: Desk; settings: DiscordSettings }> = {}) =>
      discord(change.settings ?? settings, change.desk ?? desk, wire),
    close: async () => {
      await store.close()
      await gateway.close()
      await twin.stop()
    },
  }
}
export type Newsroom = Awaited<ReturnType<typeof newsroom>>

/** What was said back to an interaction, once Discord has it. */
export async function responseIn({ twin, channel }: Newsroom, id: string, timeout = 10_000) {
  const acknowledged = await twin.channel(channel).waitForInteractionAck({ interactionId: id, timeout })
  const response = await twin.channel(channel).getInteractionResponse(id)
  const data = JSON.parse(response?.data ?? '{}')
  return { type: acknowledged.type, message: response?.messageId ?? '', data, said: JSON.stringify(data) }
}

/** The `custom_id` of a button in what was said, by the beginning of its name. */
export function buttonIn(said: object, name: string): string {
  const all = (one: unknown): { label?: string; custom_id?: string }[] =>
    one && typeof one === 'object' ? [one as object, ...Object.values(one).flatMap(all)] : []
  return all(said).find(({ label }) => label?.startsWith(name))?.custom_id ?? `no button ${name}`
}
