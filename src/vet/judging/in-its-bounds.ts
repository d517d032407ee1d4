import { spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { anyOf } from '../any-of.ts'
import { instead } from './instead.ts'
import { begun } from './on-its-day.ts'
import type { Ruling } from './ruling.ts'

const NO_EARLIER = anyOf(/\b(?:no|not) (?:earlier|sooner) than\b/i, /\bnot before\b/i, /\bat the earliest\b/i)
const NO_LATER = anyOf(/\b(?:no|not) later than\b/i, /\bat the latest\b/i)

/**
 * A verdict on what is said to have come about no earlier, or no later, than some time: when it first did decides, and
 * not that it has held since.
 */
export const inItsBounds: Ruling = (ruled, { claim, all, context }) => {
  const { text, language } = claim.question
  const [date, ...others] = claim.frame.dates
  const isEarliest = NO_EARLIER.test(text)
  const bound = date && !others.length && (isEarliest || NO_LATER.test(text)) ? spanOf(date) : null
  const events = bound && language === 'en' ? begun(all, claim) : []
  const [first] = events
  if (!bound || !first) return ruled
  const isWithin = ({ span }: Fact) => (isEarliest ? span.last >= bound.first : span.first <= bound.last)
  if (isWithin(first)) return { verdict: 'supported', fact: first, flags: [] }
  return events.some(isWithin)
    ? { verdict: 'not-held', fact: null, flags: instead(first, context) }
    : { verdict: 'contradicted', fact: first, flags: [] }
}
