import { claimantOf } from '../../reply/notes.ts'
import { TAKEN } from './as-counted.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

/** What only the receiving State can do: a name that the Taliban announce is not yet taken. */
const CONSENTS = /\b(?:approv|confirm|consent|agr[ée]ment|exequatur|sign(?:s|ed) off)/i
/** On file beside an announcement of theirs, where the receiving State did not speak. */
const UNCONFIRMED = /\bdid not confirm an accreditation\b/i

/**
 * A verdict on an envoy whom a State is said to have taken, where nothing is on file but that the Taliban named him and
 * that the State did not confirm it: not held.
 */
export const notConfirmed: Ruling = (ruled, { claim: { topic, text }, context }) => {
  const { verdict, fact, flags } = ruled
  if (verdict !== 'supported' || topic !== 'accreditation' || !fact?.doubt) return ruled
  const isTheirWord = claimantOf(fact, context.knowledge) === 'taliban'
  if (!isTheirWord || !UNCONFIRMED.test(fact.doubt) || !(TAKEN.test(text) || CONSENTS.test(text)))
    return ruled
  return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
}
