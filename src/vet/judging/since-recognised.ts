import { newestBy } from '../../reply/standing.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** "Kabulov: recognition not on the agenda", "Zakharova says it is too early": told as of today. */
const IS_TODAY = /^[^:]{2,40}: |\bsays?\b/u
const IS_PAST = /\b(?:said|told|was|were|had|did|once|then|\d{4})\b/i

/**
 * A verdict on what an official is said to say today against recognition: his words on file bear it out no longer where
 * his State, or that of which he speaks, has recognised them since.
 */
export function sinceRecognised(ruled: Ruled, { claim, country, context }: Case): Ruled {
  const { topic, question, asserts, frame } = claim
  if (topic !== 'recognition' || ruled.verdict !== 'supported' || !ruled.fact || !country) return ruled
  if (asserts.includes('recognised') || question.asOf || frame.dates.length || frame.words) return ruled
  if (!IS_TODAY.test(question.text) || IS_PAST.test(question.text)) return ruled
  const { span } = ruled.fact
  const since = newestBy(context.knowledge.ofCountry(country, 'recognition'), context.until).findLast(
    (fact) => fact.value === 'recognised' && fact.span.first > span.last,
  )
  return since ? { ...ruled, verdict: 'outdated', fact: since } : ruled
}
