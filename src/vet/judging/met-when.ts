import { daysFrom, spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { speaksFor } from './verdict.ts'

/** So long after a meeting a report may speak of it, without its day. In days. */
const REPORTED_WITHIN = 14
/** A longer time is one in which more than one meeting may fall. In days. */
const A_MONTH = 31

/**
 * A verdict on a meeting that is given its day, its week or its month: one of another time does not bear it out, and is
 * named. That two are in touch goes on, and that they met is over with the day.
 */
export const metWhen: Ruling = (ruled, { claim, facts, context }) => {
  const { topic, asserts, question } = claim
  const then = question.asOf && !question.asOf.includes('..') ? spanOf(question.asOf) : null
  const isMeeting = topic === 'relations' && question.details.includes('meeting')
  if (!isMeeting || !then || ruled.verdict !== 'supported' || !ruled.fact) return ruled
  if (then.last > daysFrom(then.first, A_MONTH)) return ruled
  const isThen = ({ span }: Fact) =>
    span.first <= daysFrom(then.last, REPORTED_WITHIN) && span.last >= then.first
  if (isThen(ruled.fact)) return ruled
  const fact = facts.findLast((one) => isThen(one) && speaksFor(one, asserts))
  return fact ? { ...ruled, fact } : { verdict: 'not-held', fact: null, flags: instead(ruled.fact, context) }
}
