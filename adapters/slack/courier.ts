import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api'
import type { Desk } from '../desk/desk.ts'
import type { Courier, Delivery, Found, Sending } from '../digest/courier.ts'
import { newRoom, type Room } from '../digest/room.ts'
import { deliveryAfter, foundAfter, reasonOf } from './delivery-after.ts'
import { renderEdition } from './edition.ts'
import { keepUnfinished, postLeft, unfinished } from './further-pages.ts'
import { QUIET, sentenceMessage } from './message.ts'
import { patiently, TWICE } from './patient.ts'

/** A client that speaks for the bot in a workspace. Throws where the bot is not installed there. */
export type ClientIn = (workspace: string) => Promise<WebClient>

/** As much of the desk as a courier needs. */
type CourierDesk = Pick<Desk, 'knowledge' | 'log' | 'store' | 'now'>

/** How Slack carries what is posted by itself. Each edition carries its key as metadata, by which it is found again. */
export function slackCourier(clientIn: ClientIn, desk: CourierDesk): Courier {
  return {
    post: (sending) => posted(sending, clientIn, desk).catch((error) => failed(error, sending, desk)),
    find: (sending) => found(sending, clientIn, desk).catch(foundAfter),
    tell: async (workspace, person, text) => {
      try {
        const client = await clientIn(workspace)
        await patiently(() =>
          client.chat.postMessage({ channel: person, ...sentenceMessage(text), ...QUIET }),
        )
      } catch (err) {
        desk.log.error({ err, workspace }, 'the owner of a digest could not be told')
      }
    },
  }
}

/** What marks a message as an edition: https://docs.slack.dev/messaging/message-metadata */
const EDITION = 'digest_edition'

async function posted(sending: Sending, clientIn: ClientIn, desk: CourierDesk): Promise<Delivery> {
  const { key, digest, workspace, channel, answer } = sending
  const room = newRoom()
  const client = await clientIn(workspace)
  const [first, ...left] = renderEdition(answer, desk.knowledge(), digest)
  await keepUnfinished(key, { message: null, left }, desk)
  const metadata = { event_type: EDITION, event_payload: { key, digest } }
  const { ts = '' } = await client.chat.postMessage({ channel, ...first, ...QUIET, metadata })
  try {
    await postLeft(left, { edition: key, channel, message: ts }, client, room, desk)
    return { state: 'sent', message: ts }
  } catch (err) {
    desk.log.error(
      { err, digest },
      'further pages of an edition are missing; they are posted by the next try',
    )
    return { state: 'unknown', why: reasonOf(err) }
  }
}

/** What became of a try that failed; whoever runs the bot reads of it, unless Slack only asks for time. */
function failed(err: unknown, { digest }: Sending, { log }: CourierDesk): Delivery {
  if (!(err instanceof WebAPIRateLimitedError)) log.error({ err, digest }, 'an edition could not be posted')
  return deliveryAfter(err)
}

/** Seconds by which Slack's clock may be behind ours. */
const SKEW = 120
/** An edition is looked for among so many messages, on so many pages of them. */
const PAGES = 5
const AT_ONCE = 200

/** Whether an edition stands in its channel; what is left of one that does is posted below it. */
async function found(sending: Sending, clientIn: ClientIn, desk: CourierDesk): Promise<Found> {
  const { key, channel, workspace } = sending
  const room = newRoom()
  const client = await clientIn(workspace)
  const { message = null, left = [] } = (await unfinished(key, desk)) ?? {}
  const standing =
    message === null ? await readBack(sending, client, room) : ({ state: 'found', message } as const)
  if (standing.state === 'found')
    await postLeft(left, { edition: key, channel, message: standing.message }, client, room, desk)
  return standing
}

/** Reading a channel back needs channels:history or groups:history, which a workspace may leave out. */
async function readBack({ key, channel, since }: Sending, client: WebClient, room: Room): Promise<Found> {
  const oldest = String(since.getTime() / 1000 - SKEW)
  let cursor: string | undefined
  for (let page = 0; page < PAGES; page++) {
    const read = { channel, oldest, limit: AT_ONCE, include_all_metadata: true, ...(cursor && { cursor }) }
    room()
    const { messages = [], response_metadata } = await patiently(
      () => client.conversations.history(read),
      TWICE,
    )
    const message = messages.find(({ metadata }) => metadata && isEdition(metadata, key))
    if (message?.ts) return { state: 'found', message: message.ts }
    cursor = response_metadata?.next_cursor || undefined
    if (!cursor) return { state: 'absent' }
  }
  return { state: 'unreadable', why: 'the channel holds too many messages' }
}

const isEdition = (
  { event_type, event_payload }: Readonly<{ event_type?: string; event_payload?: object }>,
  key: string,
): boolean => event_type === EDITION && (event_payload as { key?: unknown } | undefined)?.key === key
