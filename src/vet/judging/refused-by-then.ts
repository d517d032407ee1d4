import { LAST_DAY, spanOf } from '../../edtf.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

/**
 * A verdict on envoys or a request said to have been refused at a time or by then: a refusal that is on file for a later day
 * does not bear it out, and where the request is on file as unanswered, that denies it.
 */
export const refusedByThen: Ruling = (ruled, { claim, all, context }) => {
  const { verdict, fact } = ruled
  const { asserts, topic, question } = claim
  if (verdict !== 'supported' || topic !== 'accreditation' || !asserts.includes('refused') || !fact)
    return ruled
  const [start = '', end = start] = (question.asOf ?? '').split('/')
  const last = end === '..' ? LAST_DAY : (spanOf(end)?.last ?? LAST_DAY)
  if (fact.value === 'republic' || fact.span.first <= last) return ruled
  const silence = REQUEST.test(question.text)
    ? all.findLast(({ value }) => value === 'unanswered')
    : undefined
  return silence
    ? { verdict: 'contradicted', fact: silence, flags: [] }
    : { verdict: 'not-held', fact: null, flags: instead(fact, context) }
}

/** What was asked for; who "said no" was asked. */
const REQUEST =
  /\b(?:request|letter|note|bid|plea|appeal|demand|ask(?:s|ed)?|said no|turned (?:it|them) down)\b/i
