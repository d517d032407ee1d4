import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import type { Logger } from 'pino'
import { backoff } from '../network/backoff.ts'
import { paused } from '../network/paused.ts'
import type { Token } from './settings.ts'

/**
 * What Slack says to credentials that it will not take later either; whatever else it says may pass by itself.
 * https://docs.slack.dev/reference/methods/apps.connections.open#errors
 */
const REFUSALS = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
])

/**
 * Calls Slack until it answers, or until `end` is aborted, which gives null. Throws only where Slack refuses the token: whoever
 * runs the bot must then give it another.
 */
export async function untilReached<T>(
  call: () => Promise<T>,
  token: Token,
  { log, end }: Readonly<{ log: Logger; end: AbortSignal }>,
): Promise<T | null> {
  for (let tries = 0; !end.aborted; tries++) {
    try {
      return await call()
    } catch (err) {
      if (isRefusal(err)) throw notTaken(token, err)
      log.warn({ err }, 'Slack cannot be reached; it is tried again')
      await paused(pauseAfter(tries, err), end)
    }
  }
  return null
}

const isRefusal = (error: unknown): error is WebAPIPlatformError =>
  error instanceof WebAPIPlatformError && REFUSALS.has(error.data.error)

const notTaken = ({ setting, from }: Token, { data }: WebAPIPlatformError): Error =>
  new Error(`Slack does not take ${setting} (${data.error}): copy it again from ${from}`)

/** Longer where Slack itself names a time. */
function pauseAfter(tries: number, error: unknown): number {
  const named = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0
  return Math.max(named, backoff(tries))
}
