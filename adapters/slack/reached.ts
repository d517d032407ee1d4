import { setTimeout as after } from 'node:timers/promises'
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import type { Logger } from 'pino'

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

/** A setting with credentials, and where they are to be had. */
type Credentials = Readonly<{ setting: string; from: string }>

/**
 * Calls Slack until it answers, or until `end` is aborted, which gives null. Throws only where Slack refuses the credentials:
 * whoever runs the bot must then give it others.
 */
export async function untilReached<T>(
  call: () => Promise<T>,
  credentials: Credentials,
  { log, end }: Readonly<{ log: Logger; end: AbortSignal }>,
): Promise<T | null> {
  for (let tries = 0; !end.aborted; tries++) {
    try {
      return await call()
    } catch (err) {
      if (isRefusal(err)) throw notTaken(credentials, err)
      log.warn({ err }, 'Slack cannot be reached; it is tried again')
      await after(pauseAfter(tries, err), undefined, { signal: end }).catch(() => {})
    }
  }
  return null
}

const isRefusal = (error: unknown): error is WebAPIPlatformError =>
  error instanceof WebAPIPlatformError && REFUSALS.has(error.data.error)

const notTaken = ({ setting, from }: Credentials, { data }: WebAPIPlatformError): Error =>
  new Error(`Slack does not take ${setting} (${data.error}): copy it again from ${from}`)

/** Half a second, doubled each time, up to half a minute; longer where Slack itself names a time. */
function pauseAfter(tries: number, error: unknown): number {
  const named = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0
  return Math.max(named, Math.min(30_000, 500 * 2 ** tries))
}
