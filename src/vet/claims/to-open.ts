import { oneOf } from '../any-of.ts'

const IS_TO = oneOf(
  "(?:will|['’]ll)",
  "(?:is|are|['’]s|['’]re) (?:\\w+ )?(?:to|about to|set to|due to|going to|poised to)",
  '(?:plans?|intends?|means|promis(?:es|ed)|pledg(?:es|ed)) to',
)
const HOUSE = '(?:embassy|embassies|mission)'
const IN_KABUL = `(?:Kabul ${HOUSE}|${HOUSE} (?:there|(?:back )?in (?:Kabul|Afghanistan|the Afghan capital)))`

/** "Will reopen its embassy in Kabul this summer", "the embassy there will open soon": what is to come, as fixed. */
const TO_OPEN = new RegExp(
  String.raw`(?<!\b(?:if|when|once|until|whether|unless|perhaps|probably)\b[^.;,]{0,60})\b${IS_TO} (?:(?:soon|shortly|now|also|formally|officially) )*(?:re-?)?open\b[^.;]{0,30}\b${IN_KABUL}|\b${IN_KABUL},? ${IS_TO} (?:(?:soon|shortly|now|also|formally|officially) )*(?:be )?(?:re-?)?open(?:ed)?\b`,
  'i',
)

/** Whether a State is said to be about to open its embassy in Kabul, or to open it again. */
export const isToOpen = (text: string): boolean => TO_OPEN.test(text)
