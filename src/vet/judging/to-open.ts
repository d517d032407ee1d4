import { daysFrom } from '../../edtf.ts'
import { byFirstDay } from '../../knowledge/by-date.ts'
import { newestBy } from '../../reply/standing.ts'
import { isToOpen } from '../claims/to-open.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** "Did not plan to reopen its embassy", "had no plans to", "would not open one". */
const NOT_TO_OPEN =
  /\b(?:(?:do|does|did|would|will) not (?:(?:plan|intend|mean) to )?|no plans? [^.;]{0,30}?to )(?:re-?)?open\b[^.;]{0,30}\bembassy\b/i

/** A State may have come to plan it since. In days. */
const LONGEST = 365

/**
 * A verdict on an embassy in Kabul that is said to open one day, or to open again: that it is shut today denies nothing of
 * that, but that its State said that it would not, does.
 */
export function toOpen(ruled: Ruled, { claim, country, facts, context }: Case): Ruled {
  const { topic, mission, question } = claim
  if (topic !== 'mission' || mission?.receiving !== 'AF' || question.negative || !isToOpen(question.text))
    return ruled
  const { knowledge, until } = context
  const ofState = country ? newestBy(knowledge.ofCountry(country, 'recognition'), until) : []
  const ruledOut = [...ofState, ...facts]
    .toSorted(byFirstDay)
    .filter(({ span }) => span.first >= daysFrom(until, -LONGEST))
    .findLast(({ evidence }) => evidence.some(({ report }) => report && NOT_TO_OPEN.test(report)))
  if (ruledOut) return { verdict: 'contradicted', fact: ruledOut, flags: ruled.flags }
  const last = facts.at(-1)
  return { verdict: 'not-held', fact: null, flags: last ? instead(last, context) : [] }
}
