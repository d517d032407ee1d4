const FIRST = 500
const LONGEST = 30_000

/** Milliseconds before a platform that could not be reached is tried again: half a second, doubled each time, up to half a minute. */
export const backoff = (tries: number): number => Math.min(LONGEST, FIRST * 2 ** tries)
