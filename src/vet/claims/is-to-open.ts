import { oneOf } from '../any-of.ts'

const NOT = "(?: not|n['’]t| never)"
const IS_TO = oneOf(
  // "India to reopen its embassy", as a headline has it
  String.raw`to(?<=^\W*(?:[^:\n]{2,40}: )?(?:the )?[\w.]+(?: [\w.]+)? to)`,
  // "embassy in Kabul to open within weeks"
  `(?<=\\bin Kabul )to`,
  `(?:(?:will|would)${NOT}?|won['’]t|['’]ll)`,
  `(?:is|are|was|were|['’]s|['’]re)${NOT}? (?:\\w+ )?(?:to|about to|set to|due to|going to|poised to)`,
  '(?:plans?|intends?|means|promis(?:es|ed)|pledg(?:es|ed)) to',
)
const HOUSE = '(?:embassy|embassies|mission)'
const IN_KABUL = `(?:Kabul ${HOUSE}|${HOUSE} (?:there|(?:back )?in (?:Kabul|Afghanistan|the Afghan capital)))`

const SOON = '(?:(?:soon|shortly|now|also|formally|officially) )*'
const BEFORE_LONG = oneOf(
  '(?:any ?time )?soon',
  'shortly',
  '(?:with)?in (?:days|weeks|months|the coming \\w+)',
)
/** What is to come, as fixed, or as ruled out; who "is opening" one does so soon, or has begun. */
const TO_OPEN = new RegExp(
  oneOf(
    // "will reopen its embassy in Kabul this summer", "would not open an embassy there"
    String.raw`\b${IS_TO} ${SOON}(?:re-?)?open\b(?<!\b(?:if|when|once|until|whether|unless|perhaps|probably)\b[^.;,]{0,90})[^.;]{0,30}\b${IN_KABUL}`,
    // "the embassy there will open soon", "won't be opening any time soon"
    String.raw`\b${IN_KABUL},? ${IS_TO} ${SOON}(?:be )?(?:re-?)?open(?:ed|ing)?\b`,
    // "a Malaysian embassy will open in Kabul"
    String.raw`\b${HOUSE},? ${IS_TO} ${SOON}(?:re-?)?open in Kabul\b`,
    // "is opening an embassy in Kabul shortly"
    String.raw`\b(?:is|are)${NOT}? ${SOON}(?:re-?)?opening [^.;]{0,30}\b${IN_KABUL} ${BEFORE_LONG}`,
    // "to upgrade its mission to an embassy"
    String.raw`\b${IS_TO} ${SOON}(?:upgrade|raise|restore|elevate|turn|convert) (?:its|the|their) (?:[\w-]+ ){0,3}(?:mission|team|office)(?: in Kabul)? (?:back )?(?:in)?to (?:an? |the )?(?:full |level of |rank of )*embassy\b`,
  ),
  'i',
)

/** Whether a State is said to be about to open its embassy in Kabul, or to open it again, or not to. */
export const isToOpen = (text: string): boolean => TO_OPEN.test(text)
