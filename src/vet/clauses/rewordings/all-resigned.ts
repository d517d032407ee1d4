import { oneOf } from '../../any-of.ts'
import { BARE_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const QUIT = oneOf(
  '(?:has |have |had |all )*(?:quit|resigned|walked out|walked off the job|stepped down|left in protest|downed tools)',
  '(?:has |have |had |all )*(?:handed in (?:his|her|their) (?:notice|resignations?)|thrown in the towel|threw in the towel)',
)
const HOUSE = `((?:the )?(?:Afghan )?(?:embassy|consulate(?: general)?|mission)(?: in ${BARE_NAME})?)`
const EVERYONE = oneOf(
  '[Ee]veryone|[Ee]verybody',
  '[Ee]very(?: single| last)? (?:diplomat|employee|staff member|official|member of staff)',
  '[Aa]ll (?:of )?(?:the )?(?:diplomats|employees|officials)',
)
/** Those who work for a consul. */
const HIS_PEOPLE = oneOf(
  '(?:everyone|everybody|all)(?: else)? (?:under him|who worked (?:for|under|with) him|working (?:for|under) him|of his (?:staff|colleagues))',
  '(?:every(?: single)? one|all) of his (?:colleagues|staff|people|employees)',
  'his (?:entire|whole) (?:staff|team)',
  'all (?:his|the) (?:staff|colleagues|employees)',
)
const HEAD = "[Tt]he (?:acting )?(?:consul(?: general)?|ambassador|charg[ée](?: d[’']affaires)?)"
const NAMED = `(?:,? (?:${WORD_OF_NAME} ?){1,4},?)?`
const THERE = '(?: the (?:Afghan )?(?:consulate|embassy|mission)(?: general)?)?'

/** How it is told that nobody of a mission's people stays: its entire staff resigned. */
export const ALL_RESIGNED: readonly Rewording[] = [
  /** "Everyone at the Afghan consulate in Bonn quit on Monday." */
  [
    new RegExp(
      `\\b(?:${EVERYONE})(?: (?:working|serving|employed))? (?:at|in|of) ${HOUSE} ${QUIT}(?!\\p{L})`,
      'gu',
    ),
    'the entire staff of $1 resigned',
  ],
  /** "The acting consul in Bonn and everyone under him have quit." */
  [
    new RegExp(`\\b${HEAD} in (${BARE_NAME})${NAMED} and ${HIS_PEOPLE} ${QUIT}${THERE}(?!\\p{L})`, 'gu'),
    'the entire staff of the Afghan consulate in $1 resigned',
  ],
  /** "Bonn – the acting consul and everyone under him have quit." */
  [
    new RegExp(
      `^(\\W*)(${BARE_NAME})(?: ?[–—:]| -) ${HEAD}${NAMED} and ${HIS_PEOPLE} ${QUIT}${THERE}(?!\\p{L})`,
      'u',
    ),
    '$1the entire staff of the Afghan consulate in $2 resigned',
  ],
  /** "Bonn's entire consular staff walked out." */
  [
    new RegExp(
      `(?<!\\p{L})(?!Kabul)(${BARE_NAME})['’]s (?:entire|whole) (?:Afghan )?(?:consular|consulate) (?:staff|team) ${QUIT}(?!\\p{L})`,
      'gu',
    ),
    'the entire staff of the Afghan consulate in $1 resigned',
  ],
  /** "Bonn: whole consulate quit." */
  [
    new RegExp(
      `^(\\W*(?:[^,:\\n]{3,20}, )?)(${BARE_NAME})(?: ?[–—:]| -) (?:the )?(?:whole|entire) (?:Afghan )?(consulate|embassy) ${QUIT}(?!\\p{L})`,
      'u',
    ),
    '$1the entire staff of the Afghan $3 in $2 resigned',
  ],
]
