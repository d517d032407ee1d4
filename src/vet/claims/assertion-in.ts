import type { Question, Topic } from '../../question.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { inOtherLanguages } from '../in-other-languages.ts'
import { ABSENT, isAbsent } from './absent.ts'
import { type Assertion, opposite, type Said } from './assertion.ts'
import { assertionOnMission } from './assertion-on-mission.ts'
import { denies } from './denies.ts'
import { isForGood } from './for-good.ts'
import { recognisingIn } from './recognising.ts'
import { isOfFirstRule } from './statement.ts'

const RECOGNISED: Said = { asserts: ['recognised'], deniedBy: ['not-recognised'], by: ['recognise'] }
/** Ways to say after the word, or without a "not", that recognition is not given. */
const DECLINED = anyOf(
  // "is premature", "is off the table"
  /\b(?:premature|too (?:early|soon)|off the (?:table|agenda)|out of the question)\b/iu,
  // "is not on its agenda", "isn’t up for discussion"
  /(?:\bnot|n['’]t) (?:even |yet |currently |now )*(?:on (?:the|its|our|their|[\w’']+['’]s?) (?:agenda|table|cards)|an option|(?:under|up for) (?:consideration|discussion)|being (?:considered|discussed))\b/iu,
  // "говорить о признании пока рано"
  new RegExp(inOtherLanguages('tooEarly'), 'iu'),
)
/** Recognition ruled out for good is more than not given. */
const NEVER: Assertion = { asserts: ['never'], deniedBy: ['recognised'] }
/** A State that thinks about recognition has not ruled it out, nor put it off; who sets conditions says no more than these. */
const WEIGHED: Assertion = {
  asserts: ['undecided', 'announced'],
  deniedBy: ['off-the-agenda', 'never', 'premature', 'recognised'],
}
/** What is to come is borne out by its announcement, and denied by a refusal for good. */
export const FORETOLD: Assertion = { asserts: ['announced'], deniedBy: ['never', 'off-the-agenda'] }
/** "Britain recognises States, not governments": a rule of its own for all, borne out by its own word on it alone. */
const PRINCIPLE: Assertion = { asserts: ['principle'], deniedBy: [] }
const STATES_ONLY = anyOf(
  // "recognises only States", "recognises States and not governments"
  /(?<!(?:\bnot|\bnever|n['’]t) )\brecogni[sz]es? (?:only )?states\b(?= only\b|,? (?:and not|not|rather than|but not) (?:their )?(?:governments|regimes)\b|\W*$)/i,
  // "does not recognise governments, only States"
  /\b(?:not|n['’]t|never) recogni[sz]e (?:new )?(?:governments|regimes)\b(?!,? (?:that|which|who|like|of|in|by)\b)/i,
)
/** Who recognised the first emirate, and that nobody else did. */
const AT_FIRST: Assertion = { asserts: ['first-emirate'], deniedBy: ['not-first-emirate'] }
const EXPELS = /\bexpel(?:s|led|ling)?\b|\b(?:sent|threw|thrown|kicked) (?:\w+ ){0,3}(?:home|out)\b/i
/** Nothing in the vocabulary says that recognition or an envoy was taken back: such a statement is never borne out. */
const WITHDRAWN: Assertion = { asserts: ['withdrawn'], deniedBy: [] }
/** What is not ruled out may be put off; only a refusal for good denies it. */
const NOT_RULED_OUT: Assertion = { asserts: ['undecided', 'conditions', 'announced'], deniedBy: ['never'] }
/** The same of envoys: whether one was taken is not said. */
const NOT_RULED = /(?:\b(?:not|never)|n['’]t)(?: \w+){0,2}? rul(?:e|es|ed|ing) (?:it )?out\b/i
const LEFT_FREE: Assertion = { asserts: ['free'], deniedBy: [] }
/** The UN recognises no government: what it decides on is who holds the seat. */
const SEATED: Said = {
  ...RECOGNISED,
  deniedBy: ['not-recognised', 'seat-deferred'],
  by: ['recognise', 'un-seat'],
}
/** What was put off was turned down by nobody. */
const TURNED_DOWN =
  /\b(?:reject|rebuff|refus|den(?:y|ies|ied)\b|block|veto|withh[eo]ld|bar(?:s|red)\b|turn(?:s|ed)? (?:\w+ ){0,3}down|vot(?:e|ed|es) (?:down|against))\w*/i
const SEAT_REFUSED: Assertion = { asserts: ['seat-refused'], deniedBy: ['seat-deferred', 'recognised'] }
const isAtUN = ({ organisation, mission }: Question): boolean =>
  organisation === 'UN' || mission?.receiving === 'UN'
/** A decision on the seat put off gives it to nobody new, whoever holds it meanwhile. */
const DEFERRED: Assertion = { asserts: SEATED.deniedBy, deniedBy: SEATED.asserts }
const PUT_OFF = anyOf(
  /\b(?:defer|postpon|delay)\w*/iu,
  /\bputs? off\b/iu,
  // "kicked it down the road"
  /\bkick\w* [^.]{0,40}down the road\b/iu,
  new RegExp(inOtherLanguages('putOff'), 'iu'),
)
const TAKEN: Said = {
  asserts: ['ambassador', 'charge', 'diplomats'],
  deniedBy: ['refused', 'unanswered', 'republic'],
  by: ['accredit', 'consent', 'envoy', 'consulate', 'request'],
}
/** Envoys who stay: who lets some in for a time alone has taken none of these. */
const TAKEN_FOR_LONG: Said = { ...TAKEN, deniedBy: [...TAKEN.deniedBy, 'restricts'] }
const FOR_LONG = /\b(?:permanent(?:ly)?|for good|for the long term|long-term|resident)\b(?<!\bnon-?resident)/i
/** The republic's envoy stays accredited as long as none of the Taliban's is taken. */
const OF_REPUBLIC: Said = { asserts: ['republic', 'refused'], deniedBy: TAKEN.asserts, by: TAKEN.by }
/** "Has her accredited as Afghanistan's ambassador": whichever side sent her. */
const OF_EITHER: Said = {
  asserts: ['ambassador', 'republic', 'refused'],
  deniedBy: ['no-envoy'],
  by: TAKEN.by,
}
const AS_AFGHAN = /\baccredited (?:in \w+ )?as (?:an? |the )?Afghan(?:istan['’]s)? (?:\w+ )?ambassador/i
/** "The Afghan envoy in Vienna stays accredited": the one who was before. */
const STILL_AFGHAN =
  /\bAfghan(?:istan['’]s)? (?:\w+ )?(?:ambassador|envoy)s?\b[^.;]{0,40}\b(?:stays?|remains?|still|keeps?) (?:\w+ )?accredit/i
/** "She stays accredited": the Taliban have sent no woman. */
const SHE_IS = /\bshe (?:[\w’']+ ){0,4}accredited\b/i
/** Whether a letter was answered, whatever the answer was. */
const ANSWERED: Said = { asserts: ['answered'], deniedBy: ['unanswered'], by: ['replied'] }
/** "Went unanswered" says it in one word. */
const NOT_ANSWERED: Said = { asserts: ['unanswered'], deniedBy: ['answered'], by: [] }
const UNANSWERED =
  /(?<!\b(?:not|never) |n['’]t )\b(?:refus|declin)\w* to (?:answer|reply|respond)\b|\bunanswered\b|\bleft lying\b|\bgather\w+ dust\b|\bwithout (?:an? )?(?:\w+ )?(?:reply|answer|response)\b/i
/** What refuses a letter has answered it: a "rejected" turns these round. */
const LEFT_OPEN: Said = { asserts: ['unanswered'], deniedBy: ['answered'], by: ['refuse'] }
/** A letter that came says nothing of envoys taken. */
const REQUESTED: Said = { asserts: ['requested'], deniedBy: ['no-request'], by: ['request'] }
/** An ambassador is claimed: envoys of lower rank are none. */
const AMBASSADOR: Said = {
  asserts: ['ambassador'],
  deniedBy: ['charge', 'diplomats', ...TAKEN.deniedBy],
  by: [...TAKEN.by, 'ambassador'],
}
/** "As a chargé d'affaires, not as an ambassador". */
const NO_AMBASSADOR: Said = {
  asserts: ['charge', 'diplomats'],
  deniedBy: ['ambassador', ...TAKEN.deniedBy],
  by: [],
}
const CHARGE_ONLY = anyOf(
  /\bcharg[ée]s?(?: d['’]affaires)?,? (?:and )?(?:not|rather than|instead of|but not)(?: as)?(?: an?| a full)? ambassador/i,
  /\bnot(?: as)? an? (?:full )?ambassador,? but(?: (?:as|only|just|merely))* an? charg[ée]/i,
)
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
  // "avoids", "snubbed"
  new RegExp(String.raw`${UNDENIED}\b(?:shun(?:s|ned|ning)?|avoid(?:s|ed|ing)?|snub(?:s|bed|bing)?)\b`, 'i'),
)
/** What was not broken off goes on. */
const NOT_SEVERED =
  /(?:\b(?:not|never)|n['’]t) (?:br(?:oken|eak)|cut|sever(?:ed)?|suspend(?:ed)?)(?: off)? (?:(?:all|every|each|its|their|any|diplomatic|formal) ){0,3}(?:relations|ties|contacts?)\b/i
/** Nothing on file lowers relations, and what raised them denies it. */
const DOWNGRADED: Assertion = { asserts: ['downgraded'], deniedBy: ['upgraded', 'upgrade-announced'] }
const LOWERED = anyOf(
  /\b(?:downgrad|demot)\w*/i,
  // "has lowered its relations", "marked down its ties", "reduced the level of its representation"
  /\b(?:lower(?:ed|s|ing)?|reduc(?:ed|es|ing)|mark(?:ed|s|ing) down|scal(?:ed|es|ing) (?:back|down)) (?:the level of )?(?:its |their |the )?(?:[\w-]+ )?(?:ties|relations|representation)\b/i,
  /\b(?:mov|bring|tak|lower|reduc|scal)\w* .{0,40}\b(?:down from|down to|lower (?:level|rank))\b/i,
)
const DIPLOMATIC = /\bdiplomatic (?:relations|ties)\b/i
const DELISTED: Assertion = { asserts: ['delisted'], deniedBy: ['listed'] }

/** What a clause says on a topic, and what would deny it. */
export function assertionIn(
  topic: Topic,
  { question, features }: Pick<Reading, 'question' | 'features'>,
): Assertion {
  if (topic === 'relations' && question.details.includes('terror-list')) return onList(question, features)
  if (topic === 'accreditation' && EXPELS.test(question.text)) return WITHDRAWN
  if (topic === 'accreditation' && NOT_RULED.test(question.text)) return LEFT_FREE
  if (UNCONDITIONAL.test(question.text))
    return NOT_UNCONDITIONAL.test(question.text) ? opposite(WITHOUT_CONDITIONS) : WITHOUT_CONDITIONS
  if (topic === 'recognition' && isOfFirstRule({ question, features }))
    return denies(['recognise'], features) ? opposite(AT_FIRST) : AT_FIRST
  if (topic === 'recognition' && STATES_ONLY.test(question.text)) return PRINCIPLE
  const isSeat = topic === 'recognition' && isAtUN(question)
  const said =
    topic === 'accreditation' ? onEnvoys(features, question) : saidOn(topic, { question, features })
  if (isSeat && TURNED_DOWN.test(question.text)) return SEAT_REFUSED
  if (isSeat && PUT_OFF.test(question.text)) return DEFERRED
  if (said === RECOGNISED && DECLINED.test(question.text)) return opposite(said)
  if (UNREFUSED.test(question.text)) return REFUSAL_DROPPED
  const given = said === RECOGNISED ? recognisingIn(question.text) : null
  if (said === RECOGNISED && features.has('undone')) return features.has('negation') ? RECOGNISED : WITHDRAWN
  if (given === 'weighed') return WEIGHED
  if (given === 'promised') return FORETOLD
  if (given === 'conditional') return NOT_RULED_OUT
  if (given === 'not-ruled-out') return NOT_RULED_OUT
  if (topic === 'relations' && features.has('visa')) return denies(['visa'], features) ? NO_VISAS : VISAS
  if (topic === 'relations' && isAbsent(question.text)) return ABSENT
  if (topic === 'relations' && MET_NOBODY.test(question.text)) return opposite(MET)
  if (topic === 'relations' && LOWERED.test(question.text)) return DOWNGRADED
  if (topic === 'relations' && SHUNS.test(question.text)) return opposite(said)
  if (topic === 'relations' && NOT_SEVERED.test(question.text)) return said
  const isForNow = said !== RECOGNISED || !isForGood(question)
  const withheld = given === 'withheld'
  if (!withheld && !denies(said.by, features) && (isForNow || question.language === 'en')) return said
  return isForNow ? opposite(said) : NEVER
}

/** Nothing on file is done without conditions, and conditions on file deny it. */
export const UNCONDITIONAL = anyOf(
  /\bwithout (?:any )?(?:pre-?)?conditions?\b/i,
  /\bunconditional/i,
  /\b(?:attach|set|put|mak)\w* no (?:pre-?)?(?:conditions?|strings|demands)\b/i,
  /\bno (?:strings|conditions?) attached\b/i,
  /\b(?:inclusive|reformed|representative) or not\b/i,
  /\bcome what may\b/i,
  /\bwhatever it does\b/i,
)
/** "Will not recognise them without conditions": it has some. */
const NOT_UNCONDITIONAL =
  /(?:\b(?:not|never|nobody|no (?:state|country))|n['’]t)\b.{3,80}(?:\bwithout (?:any )?(?:pre-?)?conditions?|\bunconditional)/i
const WITHOUT_CONDITIONS: Assertion = { asserts: ['unconditional'], deniedBy: ['conditions'] }

/** "Its refusal has been dropped": nothing on file says so of any State, and a refusal that stands denies it. */
const UNREFUSED = anyOf(
  // "its refusal has been dropped"
  /\b(?:refusal|objection|opposition|veto|non-recognition)s?\b.{0,60}\b(?:dropped|lifted|reversed|abandoned|ended|overturned|withdrawn|given up|over)\b/i,
  // "has dropped its refusal"
  /\b(?:drop|lift|revers|abandon|overturn|withdr[ae]w|g[ai]v\w* up)\w* (?:its|their|the) (?:\w+ )?(?:refusal|objection|opposition|veto)/i,
)
const REFUSAL_DROPPED: Assertion = {
  asserts: ['dropped'],
  deniedBy: ['never', 'off-the-agenda', 'refused', 'unanswered'],
}

/** What takes the Taliban off a list, or says that they stand on one; a "not" near it turns it round. */
function onList({ details, text }: Question, features: Reading['features']): Assertion {
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
/** "Dropped them from its terror list": the verb and the list may stand apart. */
const OFF_LIST =
  /\b(?:drop|remov|tak|took|str[iu]ck|strik|delet|scrub|cross|exclud)\w*\b[^.;]{0,60}\b(?:off|from)\b[^.;]{0,40}\b(?:list|blacklist|register)\b/i
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

function onEnvoys({ has }: Reading['features'], { text, side }: Question): Said {
  if (side === 'republic' && !has('taliban')) return OF_REPUBLIC
  if (side === null && (STILL_AFGHAN.test(text) || SHE_IS.test(text)) && !has('taliban', 'authorities'))
    return OF_REPUBLIC
  if (side === null && AS_AFGHAN.test(text) && !has('taliban', 'authorities')) return OF_EITHER
  if (WROTE_TO_THEM.test(text)) return NO_REQUEST
  if (has('request', 'replied') || AFTER_ASKED.test(text)) {
    if (UNANSWERED.test(text)) return NOT_ANSWERED
    if (has('replied') && (has('request') || !has('accredit'))) return ANSWERED
    if (has('refuse') && FORMAL.test(text)) return LEFT_OPEN
    if (!has('refuse') && (CAME.test(text) || !has('accredit', 'envoy'))) return REQUESTED
  }
  if (!has('request', 'replied') && ASKS.test(text)) return REQUESTED
  if (!has('request', 'replied', 'accredit', 'consent') && WROTE.test(text)) return REQUESTED
  if (FOR_LONG.test(text)) return TAKEN_FOR_LONG
  if (CHARGE_ONLY.test(text)) return NO_AMBASSADOR
  return has('ambassador') ? AMBASSADOR : TAKEN
}

/** "Ottawa wrote to the Taliban": it was they who wrote. */
const WROTE_TO_THEM =
  /\b(?:wrote|writes|sent (?:an? |its )?(?:\w+ )?(?:letter|request|note)|appealed) to (?:the )?(?:Taliban|Emirate|Kabul)\b.{0,60}\bask/i
const NO_REQUEST: Said = { ...REQUESTED, asserts: ['no-request'], deniedBy: ['requested', 'unanswered'] }

/** "Writes to Canada and asks it to accept officials": what is asked for is not yet taken. */
const ASKS =
  /\bask(?:s|ed|ing)? (?!.{0,30}\bif\b)(?:[\p{L}’']+ ){1,3}to (?:accept|take|let in|receive|accredit|admit)\b/iu
/** "Their chargé in Doha had written to it." */
const WROTE = /\b(?:wrote|written|writes) to (?:it|the \p{L}+|\p{Lu}\p{L}+)(?!\p{L})/u
/** "A formal refusal after they asked": the answer to a request. */
const AFTER_ASKED = /\b(?:after|when|once) (?:they|it|the Taliban|Kabul) (?:had )?asked\b/i
const FORMAL = /\b(?:letters?|formal(?:ly)?|in writing)\b/i
const CAME = /\b(?:came from|receiv(?:ed|es|ing)|got|sent|wrote|written|asked|acknowledged)\b/i

function saidOn(topic: Topic, { question, features }: Pick<Reading, 'question' | 'features'>): Said {
  if (topic === 'mission') return assertionOnMission(question, features)
  if (topic === 'recognition') return isAtUN(question) ? onSeat(question) : RECOGNISED
  if (MEETS.test(question.text) && !ATTENDS.test(question.text)) return MET
  return DIPLOMATIC.test(question.text) ? RELATED_FORMALLY : RELATED
}

/** Who holds the seat at the UN: the other side does not. */
const onSeat = ({ side }: Question): Said =>
  side === 'republic' ? { ...SEATED, ...opposite(SEATED) } : SEATED
