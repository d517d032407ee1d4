/** Seconds between a signature and our clock: a request that somebody recorded cannot be sent again later. */
const WINDOW = 5 * 60

/** Whether the instant of a signature, in seconds as it stands in a header, is about now. */
export const isRecent = (at: unknown, now: Date): boolean =>
  Math.abs(now.getTime() / 1000 - Number(at)) <= WINDOW
