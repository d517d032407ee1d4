import type { Window } from '../../src/digest/changed.ts'
import type { Digest } from '../../src/digest/digest.ts'
import type { Day } from '../../src/edtf.ts'
import type { Edition } from './edition.ts'

/** What the editions so far leave for the next one to tell. */
export type Untold = Readonly<{
  after: Day
  /** The last day that an edition looked at; `after` lies before it where that edition had no room for all it found. */
  seen: Day
  told: ReadonlySet<string>
  /** The number of the next one. */
  number: number
  /** The newest edition of which nobody knows whether it arrived, where none that did came after it. */
  doubtful: Edition | null
}>

const ENDED = new Set(['sent', 'silent'])

/** Reads it off the editions, newest first: only those that arrived, or had nothing to say, count as told. */
export function untold(
  { since, known }: Pick<Digest, 'since' | 'known'>,
  editions: readonly Edition[],
): Untold {
  const told = editions.filter(({ state }) => ENDED.has(state))
  const [last] = told
  const numbered = editions.map(({ number, state }) =>
    state === 'sent' || state === 'unknown' ? (number ?? 0) : 0,
  )
  const seen = last && last.until > since ? last.until : since
  return {
    after: last?.left && last.after ? last.after : seen,
    seen,
    told: new Set([...known, ...told.flatMap(({ carried }) => carried)]),
    number: Math.max(0, ...numbered) + 1,
    doubtful:
      editions.find(
        ({ state, occurrence }) => state === 'unknown' && occurrence > (last?.occurrence ?? ''),
      ) ?? null,
  }
}

/** The window of a run: up to its own day in UTC, whose late-comers the next edition picks up by their keys. */
export const windowOf = (after: Day, occurrence: string): Window => {
  const day = occurrence.slice(0, 10)
  return { after, until: day > after ? day : after }
}
