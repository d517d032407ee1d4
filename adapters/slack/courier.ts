import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api'
import type { Desk } from '../desk.ts'
import type { Courier, Delivery, Found, Sending } from '../digest/courier.ts'
import { neverSent } from '../never-sent.ts'
import { renderEdition } from './edition.ts'
import { type Message, QUIET, sentenceMessage } from './message.ts'
import { patiently } from './patient.ts'

/** A client that speaks for the bot in a workspace. Throws where the bot is not installed there. */
export type ClientIn = (workspace: string) => Promise<WebClient>

/** How Slack carries what is posted by itself. Each edition carries its key as metadata, by which it is found again. */
export function slackCourier(clientIn: ClientIn, desk: Pick<Desk, 'knowledge' | 'log'>): Courier {
  return {
    post: (sending) => posted(sending, clientIn, desk).catch(deliveryAfter),
    find: (sending) => found(sending, clientIn).catch(unreadable),
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

async function posted(
  { key, digest, workspace, channel, answer }: Sending,
  clientIn: ClientIn,
  { knowledge, log }: Pick<Desk, 'knowledge' | 'log'>,
): Promise<Delivery> {
  const client = await clientIn(workspace)
  const [first, ...rest] = renderEdition(answer, knowledge(), digest)
  const metadata = { event_type: EDITION, event_payload: { key, digest } }
  const { ts = '' } = await client.chat.postMessage({ channel, ...first, ...QUIET, metadata })
  await continued(rest, client, channel, ts).catch((err) =>
    log.error({ err, digest }, 'an edition stands in its channel without its further pages'),
  )
  return { state: 'sent', message: ts }
}

/** Further pages stand in the thread of the edition. */
async function continued(pages: readonly Message[], client: WebClient, channel: string, ts: string) {
  for (const page of pages)
    await patiently(() => client.chat.postMessage({ channel, thread_ts: ts, ...page, ...QUIET }))
}

/** Errors with which Slack took nothing and may take it later: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const PASSING = new Set(['service_unavailable', 'request_timeout', 'ratelimited', 'rate_limited'])
/** Errors after which Slack itself does not know whether something was posted. */
const DOUBTFUL = new Set(['fatal_error', 'internal_error'])

/** Seconds after which a try may be made again where Slack names none. */
const SOON = 30

/** What became of a try that failed. */
function deliveryAfter(error: unknown): Delivery {
  if (error instanceof WebAPIRateLimitedError)
    return { state: 'later', seconds: error.retryAfter, why: 'rate limited' }
  if (error instanceof WebAPIPlatformError) return refused(error.data.error)
  if (neverSent(error)) return { state: 'later', seconds: SOON, why: 'Slack cannot be reached' }
  if (error instanceof WebAPIHTTPError) return failed(error.statusCode)
  if (error instanceof WebAPIRequestError) return { state: 'unknown', why: 'the connection broke' }
  return { state: 'closed', why: error instanceof Error ? error.message : 'it could not be sent' }
}

function refused(why: string): Delivery {
  if (PASSING.has(why)) return { state: 'later', seconds: SOON, why }
  return DOUBTFUL.has(why) ? { state: 'unknown', why } : { state: 'closed', why }
}

/** 503 is answered before anything is done; after any other 5xx it may have been. */
function failed(status: number): Delivery {
  const why = `HTTP ${status}`
  if (status === 503) return { state: 'later', seconds: SOON, why }
  return status >= 500 ? { state: 'unknown', why } : { state: 'closed', why }
}

/** Seconds by which Slack's clock may be behind ours. */
const SKEW = 120
/** An edition is looked for among so many messages, on so many pages of them. */
const PAGES = 5
const AT_ONCE = 200

/** Reading a channel back needs channels:history or groups:history, which a workspace may leave out. */
async function found({ key, workspace, channel, since }: Sending, clientIn: ClientIn): Promise<Found> {
  const client = await clientIn(workspace)
  const oldest = String(since.getTime() / 1000 - SKEW)
  let cursor: string | undefined
  for (let page = 0; page < PAGES; page++) {
    const read = { channel, oldest, limit: AT_ONCE, include_all_metadata: true, ...(cursor && { cursor }) }
    const { messages = [], response_metadata } = await patiently(() => client.conversations.history(read))
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

function unreadable(error: unknown): Found {
  const why = error instanceof WebAPIPlatformError ? error.data.error : 'Slack cannot be reached'
  return { state: 'unreadable', why }
}
