import type { Fact } from '../../knowledge/knowledge.ts'
import { anyOf } from '../any-of.ts'
import type { Claim } from '../claims/claim.ts'
import { WITHOUT_BREAK } from '../patterns.ts'
import { type Judged, speaksFor } from './verdict.ts'

/** What is said in English never to have been, or to have been all along; "will never" speaks of what comes. */
const ALL_ALONG = anyOf(
  /(?<!\b(?:will|would|shall|can|could|ll|may|must) )\bnever\b(?! (?:again|will|shall|would))/i,
  /\bthroughout\b/i,
  WITHOUT_BREAK,
  // "Has not left Kabul since November 2021"
  /\b(?:has|have|had)(?: not|n['’]t) (?:once )?(?:left|closed|shut|quit)\b[^.;]{0,60} since\b/i,
  /\bat no (?:point|time)\b/i,
  /\b(?:has|have|had|was|were) always\b/i,
  /\ball along\b/i,
)

/** "Putin did not receive his letter", of no time: that he did later denies it. */
const DID_NOT = /\bdid(?: not|n['’]t)\b(?! (?:yet|immediately|at first|initially)\b)/i

/** A verdict on what is said to have been so all along: what ever was otherwise denies it, though it holds no more, or came about late. */
export function ever(judged: Judged, claim: Claim, facts: readonly Fact[]): Judged {
  const { text, question } = claim
  const isAllAlong = ALL_ALONG.test(text)
  if (judged.verdict === 'outdated' && question.negative) {
    const isNever = isAllAlong || (!question.asOf && DID_NOT.test(text))
    return isNever ? { ...judged, verdict: 'contradicted' } : judged
  }
  if (judged.verdict !== 'supported' || !isAllAlong) return judged
  const otherwise = facts.findLast((fact) => speaksFor(fact, claim.deniedBy))
  return otherwise ? { verdict: 'contradicted', fact: otherwise } : judged
}
