import type { Context } from '../reply/context.ts'
import type { Claim } from './claim.ts'
import { instead } from './instead.ts'
import type { Ruled } from './verdict.ts'

/** What the receiving State does; envoys that are only sent need not have been taken. */
const TAKEN = /\b(?:accredit|accept|receiv|admit|(?:tak(?:e|es|en|ing)|took)\b(?! (?:charge|over|control)))/i

/** A verdict on a number of States said to have taken envoys: a count of those to which they were sent does not bear it out. */
export function asCounted(ruled: Ruled, { topic, text }: Claim, context: Context): Ruled {
  const { fact, verdict, flags } = ruled
  if (verdict !== 'supported' || topic !== 'accreditation' || fact?.kind !== 'count' || !TAKEN.test(text))
    return ruled
  if (fact.evidence.some(({ report, quote = '' }) => TAKEN.test(`${report} ${quote}`))) return ruled
  return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
}
