import type { Counted, Meter, PlatformName } from '../desk/desk.ts'

/** What a shard tells its manager, whose pages show the figures of all. */
type Count = Readonly<{ answered: Counted }> | Readonly<{ failed: PlatformName }>

/** A meter that counts nothing itself, and sends what is to be counted. */
export const countingAtManager = (send: (count: Count) => void): Meter => ({
  answered: (answered) => send({ answered }),
  failed: (failed) => send({ failed }),
})

/** Counts what a shard tells. What else libraries send over its channel is left alone. */
export function countedFrom(message: unknown, meter: Meter): void {
  if (typeof message !== 'object' || message === null) return
  const count = message as Count
  if ('answered' in count) meter.answered(count.answered)
  if ('failed' in count) meter.failed(count.failed)
}
