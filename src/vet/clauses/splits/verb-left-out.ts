import { BARE_NAME, MONTH } from '../../patterns.ts'
import type { Split } from './split.ts'

const NAMES = `(?:the )?${BARE_NAME}(?:(?:, | and |, and )(?:the )?${BARE_NAME})*`
const DAY = String.raw`(?:${MONTH}(?: 20\d\d)?|\d{1,2} ${MONTH}(?: 20\d\d)?|${MONTH} \d{1,2}(?:, 20\d\d)?|20\d\d)`
const ENVOYS = `(?:ambassadors?|charg[ée]s?(?: d['’]affaires)?|consuls?(?: general)?|envoys?|(?:first |second |third )?secretar(?:y|ies)|diplomats?)`

/** A second statement of a sentence that leaves out the verb of the first. */
export const VERB_LEFT_OUT: readonly Split[] = [
  /** "Russia recognised them in July 2025, followed by Iran in February 2026". */
  [
    new RegExp(
      String.raw`^(.{12,}?),? (?:and was )?(?:soon |later |then )?followed by (${NAMES})((?: in ${DAY})?)(?=\W*$)`,
      'u',
    ),
    (first, who, when) => [first, `${who} followed${when}`],
  ],
  /** "The Taliban run the embassies in Moscow and Tehran, not those in Vienna and Tashkent". */
  [
    new RegExp(
      String.raw`^(\W*)((?:[Tt]he )?(?:Taliban|former republic|republic)) (run|hold|control) the ((?:Afghan )?(?:embass|consulat|mission)\p{Ll}+) (in ${NAMES}),? (?:but |and )?not (?:(?:those|the ones?|that) )?(in ${NAMES})(?=\W*$)`,
      'u',
    ),
    (before, who, run, houses, here, there) => [
      `${before}${who} ${run} the ${houses} ${here}`,
      `${who} do not ${run} the ${/ and |, /.test(there) ? houses.replace(/y$/, 'ies') : houses.replace(/ies$/, 'y')} ${there}`,
    ],
  ],
  /** "China accepted a Taliban ambassador, Uzbekistan a chargé d'affaires". */
  [
    new RegExp(
      String.raw`^(\W*${NAMES} (accept(?:s|ed)?|accredit(?:s|ed)?|take|took|has taken|have taken|admit(?:s|ted)?) (?:an? )?(?:Taliban |Taliban-appointed )${ENVOYS}),? (?:and |while |but )?(${NAMES}) ((?:an? |only an? )?)(${ENVOYS})(?=\W*$)`,
      'u',
    ),
    (first, took, who, article, rank) => [
      first,
      `${who} ${took} ${article.replace('only ', '')}Taliban ${rank}`,
    ],
  ],
  /** "The embassy in Oslo closed on the 12th, London on Friday", "and the one in London on 20 September". */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?(?:Afghan )?(?:${BARE_NAME} )?(embassy|consulate|mission)(?: in ${BARE_NAME})? (closed|shut|reopened|closes|shuts)(?: its doors)? (?:in|on) [^,;]{3,25}?)(?:,| and|, and) (?:the one in |that in )?(${BARE_NAME})(?:['’]s)? ((?:in|on) [^,;]{3,30})$`,
      'u',
    ),
    (first, house, did, city, when) => [first, `the Afghan ${house} in ${city} ${did} ${when}`],
  ],
]
