import { CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** Nobody of all States. */
export const NO_ONE =
  '(?:[Nn]o(?:body| one)|(?:[Nn]o|[Nn]ot (?:one|a single))(?: other| single| second| third| further)? (?:country|[Ss]tate|nation|government|capital|power))(?: else)?(?: in the world| on earth)?'
/** What leaves one State out of them. */
export const SAVE =
  '(?:[Oo]ther than|[Ee]xcept(?:ing)?(?: for)?|[Bb]esides|[Bb]ar|[Aa]part from|[Aa]side from|[Ss]ave(?: for)?|[Ww]ith the (?:sole |single |only |lone )?exception of)'
/** What may stand before it: "Still a club of one, then: ", "So, ", "As it stands, ". */
const LEAD =
  '(?:[^:;.]{2,50}: |(?:So|Then|Still|Today|Thus|So far|To date|As yet|For now|As it stands|As things stand|In short),? )?'

/** How English copy says that nobody but one State has done a thing, with that State set before or behind the others: it is the only one. */
export const LEFT_ASIDE: readonly Rewording[] = [
  /** "Still a club of one: Russia aside, no country has recognised them", "leaving Russia aside, …". */
  [
    new RegExp(
      String.raw`^(\W*${LEAD})(?:(?:[Ll]eaving|[Ww]ith) )?${CAPTURED_NAME} (?:aside|excepted|apart), ${NO_ONE}(?= )`,
      'u',
    ),
    '$1$2 is the only country that',
  ],
  /** "No country, Russia aside, has recognised them." */
  [
    new RegExp(
      String.raw`^(\W*${LEAD})${NO_ONE}, (?:${CAPTURED_NAME} (?:aside|excepted|apart)|${SAVE} ${CAPTURED_NAME}),(?= )`,
      'u',
    ),
    '$1$2$3 is the only country that',
  ],
  /** "No country has recognised them, Russia aside." */
  [
    new RegExp(
      String.raw`^(\W*${LEAD})${NO_ONE} ([^,;:]*?), ${CAPTURED_NAME} (?:aside|excepted|apart)(?=\W*$)`,
      'u',
    ),
    '$1$3 is the only country that $2',
  ],
  /** "Apart from Russia, no country has recognised them." */
  [
    new RegExp(String.raw`^(\W*${LEAD})${SAVE} ${CAPTURED_NAME}, ${NO_ONE}(?= )`, 'u'),
    '$1$2 is the only country that',
  ],
  /** "No country has recognised them, except for Russia." */
  [
    new RegExp(String.raw`^(\W*${LEAD})${NO_ONE} ([^,;:]*?),? ${SAVE} ${CAPTURED_NAME}(?=\W*$)`, 'u'),
    '$1$3 is the only country that $2',
  ],
]
