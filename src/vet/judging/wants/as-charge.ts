import { stateIn } from '../../../reply/standing.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

const CHARGE = /(?<!\p{L})(?:chargés?(?!\p{L})|charges? d['’]affaires)/iu
/** Theirs, and not the one whom a State sends to Kabul. */
const THEIRS = new RegExp(String.raw`(?<!\b(?:its|his|her) (?:own |new |former )?)${CHARGE.source}`, 'iu')

const RANKED: ReadonlySet<string> = new Set(['ambassador', 'charge'])

/** An envoy said to have been taken as chargé d'affaires: that diplomats were taken does not tell that one of them is. */
export const asCharge: Want = (claim) =>
  isTaken(claim) && claim.asserts.includes('charge') && CHARGE.test(claim.text)
    ? (fact) => RANKED.has(stateIn(fact) ?? '') || sentencesOf(fact).some((sentence) => THEIRS.test(sentence))
    : null
