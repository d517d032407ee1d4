import type { WebClientOptions } from '@slack/web-api'

/** Milliseconds after which Slack is given up on: an editor has asked again by then. */
const PATIENCE = 10_000

/** Every call ends in time, and what is tried again is decided in patient.ts: the client itself would wait half an hour. */
export function clientOptions(api: string, fetchFrom: typeof fetch = fetch) {
  return {
    slackApiUrl: api,
    timeout: PATIENCE,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    /** Bolt answers to a response_url with the same function and gives it no time. */
    fetch: (url, init) => fetchFrom(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(PATIENCE) }),
  } satisfies WebClientOptions
}
