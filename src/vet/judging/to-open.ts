import { daysFrom } from '../../edtf.ts'
import { byFirstDay } from '../../knowledge/by-date.ts'
import { newestBy } from '../../reply/standing.ts'
import { isToOpen } from '../claims/is-to-open.ts'
import { asSaid } from './as-said.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** "Did not plan to reopen its embassy", "had no plans to", "would not open one". */
const NOT_TO_OPEN =
  /\b(?:(?:do|does|did|would|will) not (?:(?:plan|intend|mean) to )?|no plans? [^.;]{0,30}?to )(?:re-?)?open\b[^.;]{0,30}\bembassy\b/i

/** That an embassy is shut does not bear out that it will not open. */
const WILL_NOT = /\b(?:will|would)(?: not|n['’]t| never)\b|\bwon['’]t\b/i

/** A State may have come to plan it since. In days. */
const LONGEST = 365

/**
 * A verdict on an embassy in Kabul that is said to open one day, or to open again: that it is shut today denies nothing of
 * that, but that its State said that it would not, does; and bears out that it will not.
 */
export function toOpen(ruled: Ruled, at: Case): Ruled {
  const { claim, country, facts, context } = at
  const { topic, mission, question, asserts, frame } = claim
  if (topic !== 'mission' || mission?.receiving !== 'AF' || !isToOpen(question.text)) return ruled
  const isDenied = frame.denial || !asserts.includes('open')
  const { knowledge, until } = context
  const ofState = country ? newestBy(knowledge.ofCountry(country, 'recognition'), until) : []
  const ruledOut = [...ofState, ...facts]
    .toSorted(byFirstDay)
    .filter(({ span }) => span.first >= daysFrom(until, -LONGEST))
    .findLast(({ evidence }) => evidence.some(({ report }) => report && NOT_TO_OPEN.test(report)))
  if (ruledOut && !isDenied) return { verdict: 'contradicted', fact: ruledOut, flags: ruled.flags }
  if (ruledOut) {
    const said = { ...claim, asserts: [ruledOut.value], deniedBy: [] }
    return asSaid(
      { verdict: 'supported', fact: ruledOut, flags: [] },
      { ...at, claim: said, facts: [ruledOut] },
    )
  }
  if (isDenied && !(WILL_NOT.test(question.text) && ruled.verdict === 'supported')) return ruled
  const last = facts.at(-1)
  return { verdict: 'not-held', fact: null, flags: last ? instead(last, context) : [] }
}
