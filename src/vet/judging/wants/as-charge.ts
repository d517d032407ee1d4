import { stateIn } from '../../../reply/standing.ts'
import type { Claim } from '../../claims/claim.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

const CHARGE = /(?<!\p{L})(?:chargés?(?!\p{L})|charges? d['’]affaires)/iu
/** Theirs, and not the one whom a State sends to Kabul. */
const THEIRS = new RegExp(String.raw`(?<!\b(?:its|his|her) (?:own |new |former )?)${CHARGE.source}`, 'iu')

/** "Admitted two Taliban-appointed ambassadors": more than one of them, who are theirs. */
const AMBASSADORS =
  /\b(?:Taliban|Emirate)(?:-\w+|['’]s)? (?:\w+ )?ambassadors?\b|\bambassadors? (?:of|from|sent by|appointed by|named by) the (?:Taliban|Emirate)\b/i
const IS_AMBASSADOR =
  /(?<!\b(?:no|not|refus\w+|declin\w+|without) (?:an? |any |the )?(?:\w+ )?)\bambassadors?\b/i

/** An envoy said to have been taken as chargé d'affaires: that diplomats, or an ambassador, were taken does not tell that. */
export const asCharge: Want = (claim) =>
  isTaken(claim) &&
  claim.asserts.includes('charge') &&
  !isRankedByName(claim) &&
  (CHARGE.test(claim.text) || claim.question.details.includes('charge'))
    ? (fact) => stateIn(fact) === 'charge' || sentencesOf(fact).some((sentence) => THEIRS.test(sentence))
    : null

/** The rank of somebody who is named is held against his posts. */
const isRankedByName = ({ question: { people, language } }: Claim): boolean =>
  language === 'en' && people.length > 0

/** Ambassadors of the Taliban's said to have been taken: that diplomats of a lower rank were does not bear it out. */
export const asAmbassador: Want = (claim) =>
  isTaken(claim) && AMBASSADORS.test(claim.text)
    ? (fact) =>
        stateIn(fact) === 'ambassador' || sentencesOf(fact).some((sentence) => IS_AMBASSADOR.test(sentence))
    : null
