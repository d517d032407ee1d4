import { stateIn } from '../../../reply/standing.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

const CHARGE = /(?<!\p{L})(?:chargés?(?!\p{L})|charges? d['’]affaires)/iu
/** Theirs, and not the one whom a State sends to Kabul. */
const THEIRS = new RegExp(String.raw`(?<!\b(?:its|his|her) (?:own |new |former )?)${CHARGE.source}`, 'iu')

/** "Admitted two Taliban-appointed ambassadors": more than one of them, who are theirs. */
const AMBASSADORS =
  /\b(?:Taliban|Emirate)(?:-\w+|['’]s)? (?:\w+ )?ambassadors?\b|\bambassadors? (?:of|from|sent by|appointed by|named by) the (?:Taliban|Emirate)\b/i
const IS_AMBASSADOR =
  /(?<!\b(?:no|not|refus\w+|declin\w+|without) (?:an? |any |the )?(?:\w+ )?)\bambassadors?\b/i

const RANKED: ReadonlySet<string> = new Set(['ambassador', 'charge'])

/** An envoy said to have been taken as chargé d'affaires: that diplomats were taken does not tell that one of them is. */
export const asCharge: Want = (claim) =>
  isTaken(claim) && claim.asserts.includes('charge') && CHARGE.test(claim.text)
    ? (fact) => RANKED.has(stateIn(fact) ?? '') || sentencesOf(fact).some((sentence) => THEIRS.test(sentence))
    : null

/** Ambassadors of the Taliban's said to have been taken: that diplomats of a lower rank were does not bear it out. */
export const asAmbassador: Want = (claim) =>
  isTaken(claim) && AMBASSADORS.test(claim.text)
    ? (fact) =>
        stateIn(fact) === 'ambassador' || sentencesOf(fact).some((sentence) => IS_AMBASSADOR.test(sentence))
    : null
