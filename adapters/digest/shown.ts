import { condition } from '../../src/digest/described.ts'
import { nextRuns } from '../../src/digest/due.ts'
import { clockIn } from '../../src/digest/zone.ts'
import type { Words } from '../../src/reply/words.ts'
import type { Edition } from './edition.ts'
import type { KeptDigest } from './kept.ts'
import type { Shown } from './replied.ts'
import { untold } from './watermark.ts'

const RUNS = 5

/** A digest in words. */
export function shownOf(
  digest: KeptDigest,
  editions: readonly Edition[],
  { words, now }: Readonly<{ words: Words; now: Date }>,
): Shown {
  const last = editions.find(({ state }) => state !== 'planned' && state !== 'sending')
  return {
    digest,
    condition: condition(digest, words),
    runs: nextRuns(digest, now, RUNS).map((run) => runSaid(run, digest.zone, words)),
    last: last ? endSaid(last, digest.zone, words) : null,
    doubtful: untold(digest, editions).doubtful?.occurrence ?? null,
  }
}

/** One run by the clocks of its zone, and in UTC. */
export function runSaid(run: Date, zone: string, words: Words): string {
  const utc = clockIn('UTC', run)
  const universal = `${words.date(utc.day)} ${utc.time} UTC`
  return zone === 'UTC' ? universal : `${momentSaid(run, zone, words)} = ${universal}`
}

/** An instant by the clocks of a zone: `Monday 30 November 2026, 09:00 (Europe/London)`. */
export function momentSaid(instant: Date, zone: string, words: Words): string {
  const { day, time, weekday } = clockIn(zone, instant)
  return words.say('digest.moment', {
    weekday: words.say(`weekday.${weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7}`),
    date: words.date(day),
    time,
    zone,
  })
}

type Ended = Exclude<Edition['state'], 'planned' | 'sending'>

function endSaid({ occurrence, state, why }: Edition, zone: string, words: Words): string {
  const moment = momentSaid(new Date(occurrence), zone, words)
  const ended = words.say(`digest.ended.${state as Ended}`)
  return why ? `${moment}: ${ended} (${why})` : `${moment}: ${ended}`
}
