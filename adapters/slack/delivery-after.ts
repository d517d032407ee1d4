import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import type { Delivery, Found } from '../digest/courier.ts'
import { neverSent } from '../network/never-sent.ts'
import { NotInstalled } from './installations.ts'

/**
 * What Slack says of a channel that is gone, archived or closed to the bot; everything else that it refuses is a fault of
 * ours or of its own, for which no digest is paused.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const CLOSED = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'team_access_not_granted',
])
/** Errors after which Slack itself does not know whether something was posted. */
const DOUBTFUL = new Set(['fatal_error', 'internal_error'])
/** Errors that pass by themselves. */
const PASSING = new Set([...DOUBTFUL, 'service_unavailable', 'request_timeout', 'ratelimited'])

/** Seconds after which a try may be made again where Slack names none. */
const SOON = 30

/** What became of a try that failed. Whatever is no error of Slack's library happened before anything was sent. */
export function deliveryAfter(error: unknown): Delivery {
  const why = reasonOf(error)
  if (error instanceof WebAPIRateLimitedError) return { state: 'later', seconds: error.retryAfter, why }
  return { ...outcomeOf(error), why }
}

type Outcome = Readonly<{ state: 'closed' | 'unknown' } | { state: 'later'; seconds: number }>

const LATER: Outcome = { state: 'later', seconds: SOON }

function outcomeOf(error: unknown): Outcome {
  if (error instanceof NotInstalled) return { state: 'closed' }
  if (error instanceof WebAPIPlatformError) return refused(error.data.error)
  if (neverSent(error)) return LATER
  /** 503 is answered before anything is done; after any other 5xx it may have been. */
  if (error instanceof WebAPIHTTPError)
    return error.statusCode >= 500 && error.statusCode !== 503 ? { state: 'unknown' } : LATER
  return error instanceof WebAPIRequestError ? { state: 'unknown' } : LATER
}

function refused(code: string): Outcome {
  if (CLOSED.has(code)) return { state: 'closed' }
  return DOUBTFUL.has(code) ? { state: 'unknown' } : LATER
}

/** Where an edition could not be looked for, or gone on with: what Slack refuses for good somebody must decide, the rest passes. */
export function foundAfter(error: unknown): Found {
  const refuses = error instanceof WebAPIPlatformError && !PASSING.has(error.data.error)
  return { state: refuses ? 'unreadable' : 'later', why: reasonOf(error) }
}

/** Why something failed, in Slack's words where it said something. */
export function reasonOf(error: unknown): string {
  if (error instanceof WebAPIRateLimitedError) return 'rate limited'
  if (error instanceof WebAPIPlatformError) return error.data.error
  if (neverSent(error)) return 'Slack cannot be reached'
  if (error instanceof WebAPIHTTPError) return `HTTP ${error.statusCode}`
  if (error instanceof WebAPIRequestError) return 'the connection broke'
  return error instanceof Error ? error.message : 'it could not be sent'
}
