import type { Fact } from '../../knowledge/knowledge.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** What the receiving State does; envoys that are only sent need not have been taken. */
export const TAKEN =
  /\b(?:accredit|accept|receiv|admit|(?:tak(?:e|es|en|ing)|took)\b(?! (?:charge|over|control)))/i

const AMBASSADORS = /\bambassadors?\b/i

/** A verdict on a number of States said to have taken envoys: a count of those to which they were sent does not bear it
 * out, nor one of envoys of any rank, where ambassadors are meant. */
export function asCounted(ruled: Ruled, { claim: { topic, question }, context }: Case): Ruled {
  const { fact, verdict, flags } = ruled
  if (verdict !== 'supported' || topic !== 'accreditation' || fact?.kind !== 'count') return ruled
  const wants = [TAKEN, AMBASSADORS].filter((words) => words.test(question.text))
  const isCount = ({ report, quote = '' }: Fact['evidence'][number]) =>
    wants.every((words) => words.test(`${report} ${quote}`))
  if (fact.evidence.some(isCount)) return ruled
  return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
}
