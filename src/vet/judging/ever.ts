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

/** "It is not true that Russia recognised them", and not "has recognised": it never did. */
const CAME_ABOUT =
  /(?<!\b(?:has|have|had|is|are|was|were|been) )(?<!\b(?:now|since|formally|officially) )\b(?:recogni[sz]ed|accepted|received|accredited|took|handed|gave|closed|shut|re-?opened|lifted)\b/i

/** "Putin rejects his credentials", "declined to receive them". */
const TURNS_DOWN =
  /\b(?:reject(?:s|ed)|declin(?:es|ed)|refuse[sd]|turn(?:s|ed) (?:away|down)|sen(?:ds|t) (?:back|away))\b/i
const TURNED_DOWN: ReadonlySet<string> = new Set(['refused', 'unanswered'])

/** A verdict on what is said to have been so all along: what ever was otherwise denies it, though it holds no more, or came about late. */
export function ever(judged: Judged, claim: Claim, facts: readonly Fact[]): Judged {
  const { text, question, frame, asserts } = claim
  const isAllAlong = ALL_ALONG.test(text)
  if (judged.verdict === 'outdated' && (question.negative || frame.untrue)) {
    const didNot = frame.untrue ? CAME_ABOUT.test(text) : DID_NOT.test(text)
    const isTurnedDown = asserts.includes('refused') && TURNS_DOWN.test(text)
    const isNever =
      isAllAlong ||
      (!question.asOf && didNot) ||
      (isTurnedDown && !facts.some(({ value }) => TURNED_DOWN.has(value)))
    return isNever ? { ...judged, verdict: 'contradicted' } : judged
  }
  if (judged.verdict !== 'supported' || !isAllAlong) return judged
  const otherwise = facts.findLast((fact) => speaksFor(fact, claim.deniedBy))
  return otherwise ? { verdict: 'contradicted', fact: otherwise } : judged
}
