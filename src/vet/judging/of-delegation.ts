import type { Ruling } from './ruling.ts'

/** An embassy is said to be there, or more than a few of its staff. */
const HAS_ONE =
  /\b(?:re-?)?open(?:s|ed|ing)?\b[^.;]{0,40}\bembassy\b|\bembassy\b[^.;]{0,40}\b(?:(?:re-?)?open(?:s|ed)?|works?|working|at work)\b|\b(?:has|keeps?|runs?|operates?|maintains?) (?:an?|its|a full) embassy\b|\bfull(?:y|-fledged|-scale)?\b[^.;]{0,20}\b(?:delegation|mission|presence|staff)\b/i

/**
 * A verdict on an embassy of the European Union: it spoke of a minimal presence, and what is on file of that bears out no
 * embassy, whatever others called it.
 */
export const ofDelegation: Ruling = (ruled, { claim: { mission, text, question } }) =>
  ruled.fact && mission?.sending === 'EU' && question.language === 'en' && HAS_ONE.test(text)
    ? { ...ruled, verdict: question.negative ? 'supported' : 'contradicted' }
    : ruled
