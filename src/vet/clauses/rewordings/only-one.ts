import { CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const NO_ONE =
  '[Nn]o(?:body| one| (?:other |single )?(?:country|[Ss]tate|nation|government))(?: else)?(?: in the world| on earth)?'
const SAVE =
  '(?:[Oo]ther than|[Ee]xcept(?:ing)?(?: for)?|[Bb]esides|[Bb]ar|[Aa]part from|[Aa]side from|[Ss]ave(?: for)?|[Ww]ith the (?:sole |single |only |lone )?exception of)'

/** Ways to say in English that a State is the only one. */
export const ONLY_ONE: readonly Rewording[] = [
  /** "Russia aside, no country has recognised them." */
  [
    new RegExp(String.raw`^(\W*)${CAPTURED_NAME} (?:aside|excepted|apart), ${NO_ONE}(?= )`, 'u'),
    '$1$2 is the only country that',
  ],
  /** "They lack recognition except from Moscow." */
  [
    new RegExp(
      String.raw`^(.*?) lacks? (?:\w+ ){0,2}recognition,? ${SAVE} (?:by |from )?${CAPTURED_NAME}(?=\W*$)`,
      'u',
    ),
    '$2 is the only country that recognises $1',
  ],
  /** "Apart from Russia, no country has recognised them." */
  [
    new RegExp(String.raw`^(\W*)${SAVE} ${CAPTURED_NAME}, ${NO_ONE}(?= )`, 'u'),
    '$1$2 is the only country that',
  ],
  /** "No country other than Russia recognises them", "nobody but Russia does". */
  [
    new RegExp(
      String.raw`\b(?:[Nn]o (?:other )?(?:country|[Ss]tate|nation|government)|[Nn]obody|[Nn]o one)(?: in the world)? (?:other than|except(?: for)?|besides|but|apart from|aside from) ${CAPTURED_NAME}(?= )`,
      'gu',
    ),
    '$1 is the only country that',
  ],
  /** "No country has recognised them, except for Russia." */
  [
    new RegExp(String.raw`^(\W*)${NO_ONE} ([^,;:]*?),? ${SAVE} ${CAPTURED_NAME}(?=\W*$)`, 'u'),
    '$1$3 is the only country that $2',
  ],
  /** "Only Russia has." */
  [
    new RegExp(
      String.raw`^(\W*)[Oo]nly ${CAPTURED_NAME}(?= (?:ha[sd]|recogni|accept|accredit|took|takes))`,
      'u',
    ),
    '$1$2 is the only country that',
  ],
  /** "All neighbours bar Tajikistan have": Tajikistan is the only one that has not. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Aa]ll|[Ee]very(?: one)?)(?: of)? (.{3,40}?),? (?:bar|but|except(?: for)?|save(?: for)?|apart from) ${CAPTURED_NAME},? (have|has|had) `,
      'u',
    ),
    '$1$3 is the only country that has not ',
  ],
]
