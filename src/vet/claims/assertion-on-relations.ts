import type { Detail, Question } from '../../question.ts'
import { isCue } from '../../understand/marks.ts'
import { topicOf } from '../../understand/topic.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { ABSENT, isAbsent } from './absent.ts'
import { type Assertion, opposite, type Said } from './assertion.ts'
import { denies } from './denies.ts'
import { termsOfDialogue } from './terms-of-dialogue.ts'

const RELATED: Said = { asserts: ['established', 'contacts'], deniedBy: ['none'], by: ['relations'] }
/** Who met them is denied by a State that says that none of its officials did. */
const MET: Said = { ...RELATED, deniedBy: ['none', 'no-meeting'], by: ['relations', 'nobody'] }
/** Visas for a visit stand in reports of talks; that none were given is not on file. */
const VISAS: Assertion = { asserts: ['talks'], deniedBy: [] }
const NO_VISAS: Assertion = { asserts: ['no-visas'], deniedBy: [] }
const MEETS =
  /\b(?:met|meets?|meeting|sat down with|(?:hold|held|holds|holding|had) (?:[\w-]+ ){0,3}(?:talks|meetings?))\b/i
/** Who attends a meeting of many has met nobody by that. */
const ATTENDS = /\battend(?:s|ed|ing)?\b/i
const MET_NOBODY = anyOf(
  // "met nobody", "met no officials"
  /\bmet (?:with )?(?:nobody|no ?one|none|no \p{L}+)\b/iu,
  // "none of its officials met them"
  /\b(?:none|nobody|no one|no officials?)\b[^.;]{0,60}\bmet\b/iu,
)
/** Contacts are no diplomatic relations (Vienna Convention on Diplomatic Relations, article 2). */
const RELATED_FORMALLY: Said = { ...RELATED, asserts: ['established'] }
const UNDENIED = String.raw`(?<!\b(?:not|never|no longer) )(?<!n['’]t )`
const brokenOff = (not: string) =>
  new RegExp(
    String.raw`\b(?:relations|ties|contacts?)(?: with (?:the )?\w+)? (?:is|are|was|were|ha[sd]|have)${not}(?: been)? (?:broken off|cut(?: off)?|severed|suspended)\b`,
    'i',
  )
/** To keep away from the Taliban is to have no contacts, said without a "not". */
const SHUNS = anyOf(
  // "broke off all relations", "cut ties"
  new RegExp(
    String.raw`${UNDENIED}\b${oneOf(
      'br(?:oke|oken|eaks?|eaking)(?: off)?',
      'cut(?:s|ting)?(?: off)?',
      'sever(?:s|ed|ing)?',
      'suspend(?:s|ed|ing)?',
    )} (?:(?:all|every|each|its|their|any|diplomatic|formal) ){0,3}(?:relations|ties|contacts?|lines?)\b`,
    'i',
  ),
  // "contacts with the Taliban had been broken off"
  brokenOff(''),
  // "avoids", "snubbed"
  new RegExp(String.raw`${UNDENIED}\b(?:shun(?:s|ned|ning)?|avoid(?:s|ed|ing)?|snub(?:s|bed|bing)?)\b`, 'i'),
)
/** What was not broken off goes on. */
const NOT_SEVERED = anyOf(
  // "has not cut all ties"
  /(?:\b(?:not|never)|n['’]t) (?:br(?:oken|eak)|cut|sever(?:ed)?|suspend(?:ed)?)(?: off)? (?:(?:all|every|each|its|their|any|diplomatic|formal) ){0,3}(?:relations|ties|contacts?)\b/i,
  // "contacts with the Taliban had not been broken off"
  brokenOff("(?: not|n['’]t| never)"),
)
/** Nothing on file lowers relations, and what raised them denies it. */
const DOWNGRADED: Assertion = { asserts: ['downgraded'], deniedBy: ['upgraded', 'upgrade-announced'] }
const LOWERED = anyOf(
  /\b(?:downgrad|demot)\w*/i,
  // "has lowered its relations", "marked down its ties", "reduced the level of its representation"
  /\b(?:lower(?:ed|s|ing)?|reduc(?:ed|es|ing)|mark(?:ed|s|ing) down|scal(?:ed|es|ing) (?:back|down)) (?:the level of )?(?:its |their |the )?(?:[\w-]+ )?(?:ties|relations|representation)\b/i,
  /\b(?:mov|bring|tak|lower|reduc|scal)\w* .{0,40}\b(?:down from|down to|lower (?:level|rank))\b/i,
)
const DIPLOMATIC = /\bdiplomatic (?:relations|ties)\b/i

/** What a clause says of how a State deals with the Taliban, unless it denies it: relations, or that they met. */
export function onRelations({ text }: Question): Said {
  if (MEETS.test(text) && !ATTENDS.test(text)) return MET
  return DIPLOMATIC.test(text) ? RELATED_FORMALLY : RELATED
}

/** What it says of that in other words than those for relations and a "not" beside them; null where it says none. */
export function dealtOtherwise(
  said: Said,
  { question: { text, details }, features }: Pick<Reading, 'question' | 'features'>,
): Assertion | null {
  if (isOnStance(features) && details.every((detail) => TELLS_NO_MORE.has(detail)))
    return { asserts: [HOW_IT_STANDS], deniedBy: [] }
  if (features.has('visa')) return denies(['visa'], features) ? NO_VISAS : VISAS
  if (isAbsent(text)) return ABSENT
  const terms = termsOfDialogue(text)
  if (terms) return terms
  if (NOT_NORMAL.test(text)) return NOT_NORMALISED
  if (MET_NOBODY.test(text)) return opposite(MET)
  if (CALLED_FOR.test(text) && !features.has('negation'))
    return { ...said, asserts: [...said.asserts, HOW_IT_STANDS] }
  if (LOWERED.test(text)) return DOWNGRADED
  if (SHUNS.test(text)) return opposite(said)
  return NOT_SEVERED.test(text) ? said : null
}

/** "Its stance remains unambiguous": how a State stands to them is told by nothing but such words, and tells of no ties. */
const isOnStance = ({ marked: { marks } }: Reading['features']): boolean => {
  const told = marks.flatMap((mark) => (mark.is === 'cue' && topicOf(mark.cue) === 'relations' ? [mark] : []))
  return (
    told.length > 0 &&
    told.every((mark) => (isCue(mark, 'stance') && !DEALS.test(mark.key)) || POLICY.test(mark.key))
  )
}
/** "Calls for technical talks": what is wanted is a stance, whoever talks to them already. */
export const CALLED_FOR =
  /\b(?:want(?:s|ed)?|call(?:s|ed) for|urg(?:es|ed)|seeks|sought|push(?:es|ed) for|favou?r(?:s|ed)) ((?:[\p{L}-]+ ){0,2}(?:talks|dialogue|contacts?|engagement|discussions))\b/iu
/** Beside it: by whose office it is said, that it is a position and that it is confirmed. */
const TELLS_NO_MORE: ReadonlySet<Detail> = new Set<Detail>([
  'spokesperson',
  'ambassador',
  'charge',
  'position',
  'confirmed',
])
const POLICY = /^(?:policy|position|stance|line|approach) (?:on|towards?|to)\b/
const DEALS = /\b(?:deal|call|line)/
export const HOW_IT_STANDS = 'how-it-stands'

/** "Now is not the time to normalise relations": who stays in touch with them has not normalised anything, and only one's own words bear it out. */
const NOT_NORMAL =
  /\b(?:not the (?:right )?(?:time|moment)|too (?:early|soon)|wrong (?:time|moment)|no time)(?: now| yet)? (?:to|for) (?:\p{L}+ ){0,3}?normali[sz]/iu
const NOT_NORMALISED: Assertion = { asserts: ['premature'], deniedBy: [] }

const DELISTED: Assertion = { asserts: ['delisted'], deniedBy: ['listed'] }
/** What takes the Taliban off a list, or says that they stand on one; a "not" near it turns it round. */
export function onList({ details, text }: Question, features: Reading['features']): Assertion {
  if (PREPARED.test(text)) return DELISTING_PREPARED
  if (LISTED_AGAIN.test(text))
    return denies(['terror-list'], features, LIST_AFTER) ? opposite(RELISTED) : RELISTED
  if (details.includes('delisted') || OFF_LIST.test(text))
    return denies(['delisted', 'terror-list'], features, LIST_AFTER) ? opposite(DELISTED) : DELISTED
  return denies(['terror-list'], features, LIST_AFTER) ? DELISTED : opposite(DELISTED)
}
/** "Signed a law that lets courts suspend a group's place on the list": the way is open, and nobody is off it yet. */
const PREPARED =
  /\b(?:law|bill|decree)\b.{0,60}\b(?:lets?|letting|allow(?:s|ed|ing)?|enabl(?:es|ed|ing)|permit(?:s|ted|ting)?)\b/i
const DELISTING_PREPARED: Assertion = { asserts: ['delisting-prepared'], deniedBy: [] }
const OFF_LIST = anyOf(
  // "dropped them from its terror list": the verb and the list may stand apart
  /\b(?:drop|remov|tak|took|str[iu]ck|strik|delet|scrub|scratch|cross|exclud|purg|clear)\w*\b[^.;]{0,60}\b(?:off|from)\b[^.;]{0,40}\b(?:list|blacklist|register|registry)\b/i,
  // "ditched them from its list", whatever the verb
  /\b(?:off|from) (?:the|its|their) (?:[\w-]+ ){0,3}(?:list|blacklist|register|registry)\b/i,
)
/** Nothing on file puts them back, and what took them off denies it. */
const RELISTED: Assertion = { asserts: ['relisted'], deniedBy: ['delisted'] }
const LISTED_AGAIN = anyOf(
  // "put back on the list"
  /\b(?:put|placed|returned|restored|added|re-?listed) (?:\w+ ){0,2}?(?:back|again) (?:on|onto|to)\b.{0,40}\blist/i,
  // "back on its list"
  /\bback on .{0,40}\blist\b/i,
  // "relisted"
  /\bre-?listed\b/i,
)
/** How many words may stand between a "no longer" and the name of a list: "lists the Taliban as a …". */
const LIST_AFTER = 9
