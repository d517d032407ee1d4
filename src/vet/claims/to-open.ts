import { oneOf } from '../any-of.ts'

const IS_TO = oneOf(
  // "India to reopen its embassy", as a headline has it
  String.raw`to(?<=^\W*(?:[^:\n]{2,40}: )?(?:the )?[\w.]+(?: [\w.]+)? to)`,
  "(?:will|['’]ll)",
  "(?:is|are|['’]s|['’]re) (?:\\w+ )?(?:to|about to|set to|due to|going to|poised to)",
  '(?:plans?|intends?|means|promis(?:es|ed)|pledg(?:es|ed)) to',
)
const HOUSE = '(?:embassy|embassies|mission)'
const IN_KABUL = `(?:Kabul ${HOUSE}|${HOUSE} (?:there|(?:back )?in (?:Kabul|Afghanistan|the Afghan capital)))`

const SOON = '(?:(?:soon|shortly|now|also|formally|officially) )*'
/** "Will reopen its embassy in Kabul this summer", "the embassy there will open soon", "to upgrade its mission to an embassy": what is to come, as fixed. */
const TO_OPEN = new RegExp(
  String.raw`\b${IS_TO} ${SOON}(?:re-?)?open\b(?<!\b(?:if|when|once|until|whether|unless|perhaps|probably)\b[^.;,]{0,90})[^.;]{0,30}\b${IN_KABUL}|\b${IN_KABUL},? ${IS_TO} ${SOON}(?:be )?(?:re-?)?open(?:ed)?\b|\b${IS_TO} ${SOON}(?:upgrade|raise|restore|elevate|turn|convert) (?:its|the|their) (?:[\w-]+ ){0,3}(?:mission|team|office)(?: in Kabul)? (?:back )?(?:in)?to (?:an? |the )?(?:full |level of |rank of )*embassy\b`,
  'i',
)

/** Whether a State is said to be about to open its embassy in Kabul, or to open it again. */
export const isToOpen = (text: string): boolean => TO_OPEN.test(text)
