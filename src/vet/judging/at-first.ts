import type { Fact } from '../../knowledge/knowledge.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { isTaken, sentencesOf } from './wants/want.ts'

const AT_ONCE =
  /\b(?:at once|immediately|instantly|straight ?away|right away|on the spot|without (?:delay|hesitation)|there and then)\b/i
const AT_FIRST = /\b(?:at first|initially)\b/i
const NOT = /\b(?:not|never|refus\p{Ll}+|reject\p{Ll}+|declin\p{Ll}+|turn(?:s|ed) \p{Ll}+ down)\b|n['’]t\b/iu

/**
 * A verdict on whether an envoy was taken at once: that he was taken does not tell so, and a report that at first he was not
 * denies it, and bears out that at first he was not.
 */
export const atFirst: Ruling = (ruled, { claim, facts, context }) => {
  const { text, topic, question } = claim
  if (topic !== 'accreditation' || question.language !== 'en') return ruled
  const turnedDown = facts.find(
    (fact) => isOfThose(fact, question.people) && sentencesOf(fact).some((told) => AT_FIRST.test(told)),
  )
  if (turnedDown && AT_FIRST.test(text) && NOT.test(text))
    return { verdict: 'supported', fact: turnedDown, flags: [] }
  const isAtOnce = isTaken(claim) && AT_ONCE.test(text)
  if (!isAtOnce || ruled.verdict !== 'supported' || !ruled.fact) return ruled
  if (sentencesOf(ruled.fact).some((told) => AT_ONCE.test(told))) return ruled
  return turnedDown
    ? { verdict: 'contradicted', fact: turnedDown, flags: [] }
    : { verdict: 'not-held', fact: null, flags: instead(ruled.fact, context) }
}

/** Whether a fact is of those who are named, if anybody is. */
const isOfThose = ({ people = [] }: Fact, named: readonly string[]): boolean =>
  named.every((person) => people.includes(person))
