import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APITextChannel,
  DiscordAPIError,
  HTTPError,
  MessageFlags,
  RateLimitError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js'
import type { Courier, Delivery, Found, Sending } from '../digest/courier.ts'
import { newRoom } from '../digest/room.ts'
import { neverSent } from '../network/never-sent.ts'
import type { Bot } from './bot.ts'
import { laidOut } from './laid-out.ts'
import { LIMITS } from './limits.ts'
import { inertLines } from './markdown.ts'
import { LAID_OUT, NOBODY } from './response.ts'

/** Carries editions to channels. `rest` must not wait out a 429 by itself: the one who sends decides when to try again. */
export function courier(rest: REST, bot: Bot): Courier {
  return {
    post: async (sending) => {
      try {
        return await posted(sending, rest, bot)
      } catch (error) {
        return deliveryAfter(error)
      }
    },
    find: async (sending) => {
      try {
        return await found(sending, rest)
      } catch (error) {
        const state = error instanceof DiscordAPIError ? 'unreadable' : 'later'
        return { state, why: reasonOf(error) }
      }
    },
    tell: async (_, person, text) => {
      try {
        await toldDirectly(person, text, rest)
      } catch (err) {
        bot.desk.log.warn({ err }, 'the owner of a digest could not be told')
      }
    },
  }
}

/** Nobody's device makes a sound for an edition. Discord posts a message once for one nonce within a few minutes; after that the mark in it is looked for. */
async function posted({ key, channel, answer }: Sending, rest: REST, bot: Bot): Promise<Delivery> {
  const view = { of: 'edition', answer } as const
  const { components } = await laidOut({ answer, view, page: 0, sharable: false, by: null }, bot)
  const body = {
    components: components.map((component, i) => (i === 0 ? marked(component, key) : component)),
    flags: LAID_OUT | MessageFlags.SuppressNotifications,
    allowed_mentions: NOBODY,
    nonce: key,
    enforce_nonce: true,
  }
  const { id } = (await rest.post(Routes.channelMessages(channel), { body })) as APIMessage
  return { state: 'sent', message: id }
}

/** The number of the first component tells one edition from another when the channel is read back. */
const marked = (component: APIMessageTopLevelComponent, key: string) => ({ ...component, id: markOf(key) })

/** A positive 32-bit number for a key: FNV-1a. */
function markOf(key: string): number {
  let hash = 0x811c9dc5
  for (const letter of key) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash >>> 1) + 1
}

/** An edition is looked for among so many messages at a time, since it was first sent, and not without end. */
const A_TIME = 100
const MOST_READS = 5

/** Milliseconds by which Discord's clock may be behind ours. */
const SKEW = 120_000

async function found({ key, channel, since }: Sending, rest: REST): Promise<Found> {
  const room = newRoom()
  const earliest = new Date(+since - SKEW)
  let before: string | undefined
  for (let reads = 0; reads < MOST_READS; reads++) {
    room()
    const query = new URLSearchParams({ limit: String(A_TIME), ...(before && { before }) })
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[]
    const own = messages.find((message) => message.components?.[0]?.id === markOf(key))
    if (own) return { state: 'found', message: own.id }
    const oldest = messages.at(-1)
    if (!oldest && reads === 0) return ofNothingRead(channel, rest)
    if (!oldest || messages.length < A_TIME || new Date(oldest.timestamp) < earliest)
      return { state: 'absent' }
    before = oldest.id
  }
  return { state: 'unreadable', why: `the channel holds more than ${MOST_READS * A_TIME} messages since` }
}

/**
 * Who may not read a channel back is told by Discord that there is nothing in it
 * (https://discord.com/developers/docs/resources/message#get-channel-messages): whether anything ever was, the channel knows.
 */
async function ofNothingRead(channel: string, rest: REST): Promise<Found> {
  const { last_message_id } = (await rest.get(Routes.channel(channel))) as APITextChannel
  return last_message_id
    ? { state: 'unreadable', why: 'the bot lacks the permission Read Message History' }
    : { state: 'absent' }
}

async function toldDirectly(person: string, text: string, rest: REST): Promise<void> {
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as {
    id: string
  }
  const content = inertLines(text, LIMITS.content)
  await rest.post(Routes.channelMessages(channel.id), { body: { content, allowed_mentions: NOBODY } })
}

/** A channel that is gone, or that the bot may not see or write in, or nobody may: a locked thread, one that became a forum. */
const CLOSED = new Set<unknown>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
])

/** Seconds until an edition is tried again: where Discord was not reached, and after it refused what we sent. */
const UNREACHED = 60
const REFUSED = 3_600

/** After a 5xx the message may stand in the channel: whoever answered it was not the one who posts. */
function deliveryAfter(error: unknown): Delivery {
  const why = reasonOf(error)
  if (error instanceof RateLimitError)
    return { state: 'later', seconds: Math.ceil(error.retryAfter / 1000), why }
  if (error instanceof DiscordAPIError && CLOSED.has(error.code)) return { state: 'closed', why }
  if (error instanceof DiscordAPIError) return { state: 'later', seconds: REFUSED, why }
  if (neverSent(error)) return { state: 'later', seconds: UNREACHED, why }
  return { state: 'unknown', why }
}

function reasonOf(error: unknown): string {
  if (error instanceof HTTPError) return `HTTP ${error.status}`
  return error instanceof Error ? error.message : 'something broke'
}
