import { type Day, daysFrom } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../../knowledge/relevance.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import type { Claim } from '../claims/claim.ts'
import { judge } from './verdict.ts'

/** So many days back a draft may reach without giving a date. */
const THESE_DAYS = 14

/**
 * What is said without a date was said in these days: where somebody else said it then, and in more of its words, older
 * words of the one who is named are not those that are meant.
 */
export function saidLately(
  old: Fact,
  claim: Claim,
  { facts, until }: Readonly<{ facts: readonly Fact[]; until: Day }>,
): Fact | undefined {
  const { asOf, sought, details } = claim.question
  const since = daysFrom(until, -THESE_DAYS)
  if (asOf || old.span.last >= since) return undefined
  const nearness = (fact: Fact) =>
    sharedWith(fact, sought) + (details.some((detail) => detail === fact.value) ? ENOUGH : 0)
  return facts.findLast(
    (fact) =>
      fact.span.first >= since &&
      fact.evidence.some(({ speaker, quote }) => speaker && quote) &&
      !speaksIn(fact.evidence, claim.frame.speaker) &&
      judge([fact], claim).verdict === 'supported' &&
      nearness(fact) > nearness(old),
  )
}
