import { isTakenBack } from '../claims/statement.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

/**
 * What a correction takes back may have been wrong in a part of it alone, as who closed a mission or of what rank an envoy
 * is: that it holds for the rest does not contradict the correction. Whether a State has recognised, or in what place, has no parts.
 */
export const takenBack: Ruling = (ruled, { claim, context }) =>
  ruled.verdict === 'contradicted' &&
  claim.topic !== 'recognition' &&
  !claim.frame.order &&
  isTakenBack(claim.question.text)
    ? {
        verdict: 'not-held',
        fact: null,
        flags: [...ruled.flags, ...(ruled.fact ? instead(ruled.fact, context) : [])],
      }
    : ruled
