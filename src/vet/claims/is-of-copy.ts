import { anyOf, oneOf, whole } from '../any-of.ts'

/** A word of the subject as it is to be written: "recognise", "accredited". */
const WORD = String.raw`["“'‘]?(?:recogni[sz]|accredit|accept)\w*["”'’]?(?![\w’'])`
/** How a word is written is no statement on what it means: "chargé d'affaires takes no capitals". */
const OF_STYLE = anyOf(
  whole(
    'quot(?:e|ation) marks',
    'inverted commas',
    'italics?',
    'hyphen(?:s|ated)?',
    '(?:takes?|has|have|with|without) (?:no |an? |the )?(?:capitals?|accents?|hyphens?|umlauts?|diacritics?)',
    'the plural (?:is|of)',
    'keeps its accent',
    'lower[ -]?case',
    'upper[ -]?case',
    '(?:house|our) (?:style|spelling) (?:is|for|takes|wants)',
    "(?:it|that|this)(?:['’]s| is) (?:british|american|us|uk) (?:style|spelling)",
    '(?:british|american|us|uk) spelling',
    '(?:the|its|his|her|their) spelling is',
    'spel(?:t|led|l it) (?:with|without|like|as)',
  ),
  // "recognise with an s", "make it an s"
  /\b(?:with|takes?|make it|needs?) (?:an? |one |two )["“'‘]?(?:capital |small )?[b-z](?:['’]s)?["”'’]?(?=\W*(?:,|;|$|in\b|and\b|not\b))/i,
  // "recognise, not recognize"
  /\brecogni(?:s\w*["”'’]?,? (?:not|never|instead of|rather than|should be|becomes) ["“'‘]?recogniz|z\w*["”'’]?,? (?:not|never|instead of|rather than|should be|becomes) ["“'‘]?recognis)/i,
  // "it's recognise"
  /\bit(?:['’]s| is) ["“'‘]?(?:recogni[sz]e|accredit|accept)["”'’]?(?=[,;.]|\W*$)/i,
  // "and we say recognise"
  new RegExp(`\\b(?:we|always|please|pls|to) (?:say|write|use|prefer|spell) ${WORD}(?=[,;.]|\\W*$)`, 'i'),
)

/** How long a piece is to be, or what of it is still open: "800 words, angle tbd". */
const SLOT = anyOf(
  /\b\d{3,4} words\b/i,
  /\bt(?:b[dca]|k)\b/i,
  /\b(?:angle|length|byline|peg|art|pics?|pix) to come\b/i,
  // "Beijing correspondent on credentials"
  /\b(?:correspondent|stringer|reporter|bureau|columnist|desk) on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|the (?:phone|line)\b)/i,
)
/** What says of something that it is done, or not. */
const FINITE = whole(
  'is|are|was|were|has|have|had|will|would|does|did|not|says?|said',
  'recogni[sz]e[sd]|accept(?:s|ed)|accredit(?:s|ed)|receive[sd]|refuse[sd]|reject(?:s|ed)|admit(?:s|ted)',
  'take[sn]?|took|give[sn]?|gave|hand(?:s|ed)|let|lets|send|sends|sent|name[sd]|appoint(?:s|ed)',
  '(?:re-?)?open(?:s|ed)|close[sd]|shuts?|run|runs|ran|hold|holds|held|keeps?|kept|go|goes|went',
  `(?:expel|cancel)(?:s|led)|cuts?|sever(?:s|ed)|br(?:eak|eaks|oke)|rais(?:es|ed)|${oneOf('present', 'upgrad', 'return', 'seiz')}(?:e?s|e?d|ed)`,
)

/** Whether a clause is of the copy itself: how a word in it is written, or who is to write how much on what. */
export const isOfCopy = (clause: string): boolean =>
  OF_STYLE.test(clause) || (SLOT.test(clause) && !FINITE.test(clause))
