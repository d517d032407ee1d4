import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** "Australia keeps the building": once the mission has closed, and not "has taken it over", which is told of today. */
const KEEPS =
  /\b(?:keep|hold|retain|look after|then (?:pass|go|in|given|handed|taken over|turned over)|to be|will)(?:s|es)?\b/i
const TODAY = /\b(?:now|already|today|still|since|has|have|had)\b/i
const KEPT_THEN = /\b(?:then|afterwards) keeps? its\b/

/**
 * A verdict on a mission that its host is said to keep, where it is announced that it closes and that the host keeps its
 * premises then: who still runs it denies nothing of that.
 */
export function keptOnceClosed(ruled: Ruled, { claim: { asserts, text }, facts }: Case): Ruled {
  if (ruled.verdict === 'supported' || !asserts.includes('host')) return ruled
  if (!KEEPS.test(text) || TODAY.test(text)) return ruled
  const fact = facts.findLast(
    ({ value, evidence }) =>
      value === 'closure-announced' && evidence.some(({ report }) => report && KEPT_THEN.test(report)),
  )
  return fact ? { ...ruled, verdict: 'supported', fact } : ruled
}
