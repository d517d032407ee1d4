import { millisecondsInDay } from 'date-fns/constants'
import type { Answer } from '../../src/answer.ts'
import { changesIn } from '../../src/digest/changed.ts'
import { contentOf } from '../../src/digest/content.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { lastRuns, runsIn } from '../../src/digest/due.ts'
import { daysFrom } from '../../src/edtf.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { Edition } from './edition.ts'
import { untold, windowOf } from './watermark.ts'

/** What the next edition would say if it were posted now. */
export function pending(
  digest: Digest,
  editions: readonly Edition[],
  knowledge: Knowledge,
  now: Date,
): Answer {
  const { after, told, doubtful } = untold(digest, editions)
  const window = windowOf(after, now.toISOString())
  const telling = { digest, window, number: null, told, due: null, unsure: doubtful !== null }
  return contentOf(telling, knowledge).answer
}

/** What the last run before now would have said, had the digest been there: a sample for a new one. Null where it never ran. */
export function sampled(digest: Digest, knowledge: Knowledge, now: Date): Answer | null {
  const runs = lastRuns({ ...digest, paused: null }, now, 2)
  const [before, last] = runs.map((run) => run.toISOString())
  if (!before || !last) return null
  const window = windowOf(before.slice(0, 10), last)
  return contentOf({ digest, window, number: null, told: null, due: null, unsure: false }, knowledge).answer
}

/** How far back it is counted what a digest would have posted, in days. */
export const LOOKED_BACK = 90

/** How often a digest would have posted in the last 90 days. */
export function wouldHavePosted(digest: Digest, knowledge: Knowledge, now: Date): number {
  const start = new Date(+now - LOOKED_BACK * millisecondsInDay)
  const runs = runsIn({ ...digest, paused: null }, start, now).map((run) => run.toISOString())
  if (digest.nothing === 'receipt') return runs.length
  const days = [daysFrom(start.toISOString().slice(0, 10), -1), ...runs.map((run) => run.slice(0, 10))]
  return runs.filter((run, i) => {
    const window = windowOf(days[i] ?? '', run)
    return changesIn({ knowledge, watch: digest.watch, window, told: null }).length > 0
  }).length
}
