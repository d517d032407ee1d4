import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME, MONTH } from '../../patterns.ts'
import { type Rewording, rewordedBy } from '../rewording.ts'
import { ARRANGED } from './in-other-words.ts'

/** A State, or its ministry, that is no Afghan one: "Iran", "Iran’s foreign ministry", "The Iranian foreign ministry". */
const WHO = String.raw`(?!(?:[Tt]he )?(?:Taliban|Afghan|Kabul|Emirate|Islamic Emirate|It|They|He|She)\b)(?:[Tt]he )?${CAPTURED_NAME}(?:['’]s)?(?: (?:foreign ministry|foreign office|government))?`
const SAYS = `(?: (?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed|stress(?:es|ed)|repeated|states|stated)(?: that)?)`
const HOUSE = `(?:the |that |its |Afghanistan['’]s )?(?:Afghan(?:istan)? |${BARE_NAME} )?(?:embassy|consulate|mission)`
const CHANGE =
  '(?:handover|hand-over|takeover|take-over|transfer|changes|change(?:over)?(?: of (?:hands|guard|control))?|changing (?:of )?hands|swap|switch|reshuffle)'
/** "The February handover of the Afghan embassy in Tehran", "the embassy handover": when and where it was, if told. */
const EVENT = String.raw`(?:(?:the|that|any|this)( ${MONTH})? )?(?:Taliban(?:['’]s)? )?(?:(?:embassy|consulate) ${CHANGE}|${CHANGE} (?:of|at|in) ${HOUSE}(?: there)?|handover(?! of)|[Ww]hat (?:(?:has|had) )?(?:happened|changed|took place|taken place) (?:at|in|with) ${HOUSE}(?: there)?|(?:the )?(?:embassy|consulate)['’]s ${CHANGE})( in (?!${MONTH}\b)${BARE_NAME})?(?: to the Taliban)?`
/** How a State says that a thing was not its doing. */
export const KEPT_OUT = oneOf(
  '(?:had|has|have|played|plays|took|has taken|has played) (?:absolutely )?no (?:role|part|hand|say|involvement) (?:whatsoever )?in',
  '(?:had|has|have) (?:absolutely )?nothing to do with',
  `(?:was|is|were)(?: not|n['’]t| in no way| never) (?:involved in|a party to|behind|responsible for)`,
  'did not (?:take part in|arrange|order|bring about)',
  '(?:stayed|stays|kept|keeps|stood|has stayed) (?:itself )?(?:well )?(?:out of|aloof from|apart from)',
  '(?:(?:has|have) )?(?:wash(?:es|ed)|washing) (?:(?:its|their) )?hands of',
  '(?:(?:has|have) )?(?:distanc(?:es|ed)) itself from',
  '(?:(?:has|have) )?(?:denies|denied|disclaims|disclaimed|disavows|disavowed|rejects|rejected)(?: having(?: had| played)?)?(?: any| all)? (?:role|part|hand|involvement|responsibility|say) (?:in|for)',
)
const BUSINESS = '(?:matter|affair|business|question|issue|concern)'
/** What it calls such a thing: "an internal matter of the embassy", "an Afghan affair in which it played no role". */
const NOT_ITS_OWN = `${oneOf(
  `(?:an? |the )?(?:(?:purely|entirely|strictly|wholly) )?(?:(?:internal|domestic|in-house)(?: Afghan)?|Afghan(?: internal)?|inner-Afghan|intra-Afghan) ${BUSINESS}s?(?: (?:of|for) (?:the )?(?:Afghans?|Afghanistan|Kabul|embassy|consulate|mission|its own))?`,
  `(?:an? |the )?${BUSINESS} (?:of|for) the (?:embassy|consulate|mission|Afghans)(?: itself| themselves| alone)?`,
  `(?:the )?Afghans['’]? own ${BUSINESS}`,
  '(?:for|up to) (?:the )?(?:Afghans?|Afghanistan|Kabul)(?: themselves| alone)?(?: to (?:sort out|settle|decide|resolve|work out|deal with))?(?: (?:among|amongst|between) themselves)?',
  'none of its (?:doing|business|concern|making)',
  'not (?:of )?its (?:doing|business|concern|making)',
)}(?: (?:in|with) which it (?:had|played|took|has taken) (?:no (?:role|part|hand|say)|nothing to do))?`

const SUBJECT = String.raw`^(\W*(?:[^:]{2,30}: )?)${WHO}`
const IT = '(?:(?:it|they|we) )?'
/** "Tehran says", "Tehran:". */
const BY_ITS_WORD = `(?:${SAYS}|:)`
const END = String.raw`(?=\W*$|,| (?:in|on|last) )`
const DID_NOT = '$1$2 did not hand the Afghan embassy'

/** What a State says of an event, in the two ways in which it has no part in it; `more` stands behind the embassy. */
const ofEvent = (event: string, more: string): readonly Rewording[] => [
  [new RegExp(`${SUBJECT}${BY_ITS_WORD}? ${IT}${KEPT_OUT} ${event}${END}`, 'u'), DID_NOT + more],
  [
    new RegExp(
      `${SUBJECT}${BY_ITS_WORD} ${event} (?:(?:is|are|was|were|had been) )?${NOT_ITS_OWN}${END}`,
      'u',
    ),
    DID_NOT + more,
  ],
  [
    new RegExp(
      `${SUBJECT} (?:has )?(?:calls?|called|describe[sd]|regard(?:s|ed)|dismiss(?:es|ed)|treats?|treated|termed) ${event}(?: as)? ${NOT_ITS_OWN}${END}`,
      'u',
    ),
    DID_NOT + more,
  ],
]

/** "What happened at the embassy is for the Afghans to settle, the Iranians say": who says it stands behind. */
const ITS_WORD_BEHIND: Rewording = [
  new RegExp(
    String.raw`^(\W*(?:[^:]{2,30}: )?)${EVENT} (?:is|was|were|are) ${NOT_ITS_OWN}, (?:says? |said )?${WHO}(?: (?:says?|said|insists?|insisted))?(?=\W*$)`,
    'u',
  ),
  '$1$4 did not hand the Afghan embassy$3 to the Taliban$2',
]

/** Ways in which a State says that a mission of Afghanistan's changed hands without it: it did not hand it over. */
export const KEPT_OUT_OF_IT = [...ofEvent(EVENT, '$4 to the Taliban$3'), ITS_WORD_BEHIND]

const OF_THAT = ofEvent('(?:it|that|this|the (?:change|move|handover|takeover))', ' to the Taliban')
/** "Iran said it had organised the transfer itself": that it handed it over. */
const THE_CHANGE = `(?:(?:had|has|have) )?${ARRANGED} (?:it|that|this|the (?:change|move|handover|transfer|takeover))(?: itself)?${END}`
const BY_ITSELF: readonly Rewording[] = [
  [
    new RegExp(`${SUBJECT}(${BY_ITS_WORD}) (?:it|they) ${THE_CHANGE}`, 'u'),
    '$1$2$3 it handed the Afghan embassy to the Taliban',
  ],
  [new RegExp(`${SUBJECT} ${THE_CHANGE}`, 'u'), '$1$2 handed the Afghan embassy to the Taliban'],
]
const OF_THEIRS = [/\b(?:embassy|consulate|mission)\b/i, /\bTaliban\b/]

/** A mission, and that it changed hands. */
const CHANGED_HANDS = [
  /\b(?:embassy|consulate|mission)\b/i,
  /\b(?:hand(?:ed|over|s)|took over|taken over|passed to|takeover|changed hands)\b/i,
]

/** "Iran says it had nothing to do with it", or that it arranged it, behind a sentence on a mission of Afghanistan's that changed hands. */
export function keptOutOfThat(sentence: string, before: string): string {
  const told = OF_THEIRS.every((word) => word.test(before)) ? rewordedBy(sentence, BY_ITSELF) : sentence
  return CHANGED_HANDS.every((word) => word.test(before)) ? rewordedBy(told, OF_THAT) : told
}
