import { setTimeout as after } from 'node:timers/promises'
import { WebAPIPlatformError } from '@slack/web-api'
import type { Logger } from 'pino'

/**
 * Calls Slack until it is reached, or until `end` is aborted, which gives null. What Slack itself refuses is thrown: it
 * would refuse it again.
 */
export async function untilReached<T>(
  call: () => Promise<T>,
  log: Logger,
  end: AbortSignal,
): Promise<T | null> {
  for (let tries = 0; !end.aborted; tries++) {
    try {
      return await call()
    } catch (err) {
      if (err instanceof WebAPIPlatformError) throw err
      log.warn({ err }, 'Slack cannot be reached; it is tried again')
      await after(pauseAfter(tries), undefined, { signal: end }).catch(() => {})
    }
  }
  return null
}

/** Half a second, doubled each time, up to half a minute. */
const pauseAfter = (tries: number): number => Math.min(30_000, 500 * 2 ** tries)
