import { setTimeout as after } from 'node:timers/promises'
import { WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { neverSent } from '../network/never-sent.ts'

/** Longer than this an answer is not held back: the person is told that something broke. */
const LONGEST_WAIT = 15
const TRIES = 3

/** Tries of a call that is one of many: each ends within 35 seconds. */
export const TWICE = 2

/**
 * A call of Slack's Web API, tried again where that cannot show anything twice: after a short 429, and where Slack was never
 * reached. What may have arrived is not sent again: chat.postMessage knows no idempotency key.
 */
export async function patiently<T>(call: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const seconds = tries > 1 ? waitAfter(error) : null
    if (seconds === null) throw error
    await after(seconds * 1000)
    return patiently(call, tries - 1)
  }
}

/** How many seconds to wait before a call is made again; null where it must not be. */
function waitAfter(error: unknown): number | null {
  if (error instanceof WebAPIRateLimitedError)
    return error.retryAfter <= LONGEST_WAIT ? error.retryAfter : null
  return error instanceof WebAPIRequestError && neverSent(error) ? 0.5 : null
}
