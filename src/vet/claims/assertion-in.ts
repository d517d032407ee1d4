import type { Telling } from '../../knowledge/patterns.ts'
import type { Question, Topic } from '../../question.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'
import { type Assertion, opposite, type Said } from './assertion.ts'
import { onEnvoys } from './assertion-on-envoys.ts'
import { assertionOnMission } from './assertion-on-mission.ts'
import { dealtOtherwise, onList, onRelations } from './assertion-on-relations.ts'
import { denies } from './denies.ts'
import { isForGood } from './is-for-good.ts'
import { recognisingIn } from './recognising.ts'
import { RULED_OUT, rulesOut } from './rules-out.ts'
import { isOfFirstRule } from './statement.ts'

const RECOGNISED: Said = { asserts: ['recognised'], deniedBy: ['not-recognised'], by: ['recognise'] }
/** Ways to say after the word, or without a "not", that recognition is not given. */
const DECLINED = anyOf(
  // "is premature", "is off the table"
  /(?<!\bnot |n['’]t )\b(?:premature|too (?:early|soon)|off the (?:table|agenda)|out of the question)\b/iu,
  // "is not on its agenda", "isn’t up for discussion"
  /(?:\bnot|n['’]t) (?:even |yet |currently |now )*(?:on (?:the|its|our|their|[\w’']+['’]s?) (?:agenda|table|cards)|an option|(?:under|up for) (?:consideration|discussion)|being (?:considered|discussed))\b/iu,
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
/** Who ever recognised a government of the Taliban's, that of 1996 to 2001 or today's, and that nobody else did. */
const EVER: Assertion = { asserts: ['either-emirate'], deniedBy: ['no-emirate'] }
const A_GOVERNMENT = String.raw`\brecogni[sz]\w*(?: by [\w ,]{3,60})? (?:an?|any) Taliban(?:[- ](?:led|run))? (?:government|regime|administration|emirate|rule)\b`
const IS_EVER = anyOf(
  // "have ever recognised a Taliban government"; "will never" speaks of what comes
  new RegExp(
    String.raw`(?<!\b(?:will|would|shall) )\b(?:ever|never|at any time|once)\b[^.;]{0,40}${A_GOVERNMENT}`,
    'i',
  ),
  new RegExp(
    String.raw`${A_GOVERNMENT}[^.;]{0,20}\b(?:before|previously|once before|at any time)\b(?! \w)`,
    'i',
  ),
)
const EXPELS = anyOf(
  /\bexpel(?:s|led|ling)?\b|\b(?:sent|threw|thrown|kicked) (?:\w+ ){0,3}(?:home|out)\b/iu,
  // "has given him a week to leave", "48 hours to pack his bags"
  /\b(?:give[ns]?|gave|has) (?:\p{L}+ ){1,4}(?:an?|one|two|three|\d{1,2}) (?:hours?|days?|weeks?|months?)(?: in which)? to (?:leave|go|depart|pack|get out|quit|clear out)\b/iu,
)
/** Nothing in the vocabulary says that recognition or an envoy was taken back: such a statement is never borne out. */
const WITHDRAWN: Assertion = { asserts: ['withdrawn'], deniedBy: [] }
/** "Ottawa never will", "said it would never happen": of recognition told of before, or meant. */
const WILL_NOT =
  /(?:\bnever (?:will|would|shall)|\b(?:will|would|shall) (?:never|not)|\b(?:won|wouldn)['’]t)(?: (?:ever )?(?:happen|come|do (?:so|it|that)|follow(?: suit)?|be))?\W*$/i
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
const TURNED_DOWN = anyOf(
  /\b(?:reject|rebuff|refus|den(?:y|ies|ied)\b|block|veto|withh[eo]ld|bar(?:s|red)\b|turn(?:s|ed)? (?:\w+ ){0,3}down|vot(?:e|ed|es) (?:down|against))\w*/iu,
)
/** "Has not rejected the bid", "has neither accepted nor rejected it": that it was put off bears this out. */
const NOT_TURNED_DOWN =
  /(?:\b(?:not|never|neither|nor|without)|n['’]t)\b(?: \w+){0,4}? (?:reject|rebuff|den(?:y|ied)\b|block|veto|turn(?:ed|ing)? (?:\w+ ){0,3}down)/i
const SEAT_REFUSED: Assertion = { asserts: ['seat-refused'], deniedBy: ['seat-deferred', 'recognised'] }
const isAtUN = ({ organisation, mission }: Question): boolean =>
  organisation === 'UN' || mission?.receiving === 'UN'
/** A decision on the seat put off gives it to nobody new, whoever holds it meanwhile. */
const DEFERRED: Assertion = { asserts: ['seat-deferred'], deniedBy: SEATED.asserts }
const PUT_OFF = anyOf(
  /\b(?:defer|postpon|delay)\w*/iu,
  /\bputs? off\b/iu,
  // "kicked it down the road"
  /\bkick\w* [^.]{0,40}(?:down the road|into (?:the long grass|touch))\b/iu,
  // "neither Isaczai nor Shaheen", "neither of the two", "neither man"
  /\bneither (?:of\b|man\b|side\b|candidate\b|claimant\b|rival\b|nominee\b|envoy\b|(?:\p{L}+ ){1,4}nor\b)(?! (?:reject|refus|den|approv|accept))/iu,
)

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
  if (topic === 'recognition' && IS_EVER.test(question.text))
    return denies(['recognise'], features) ? opposite(EVER) : EVER
  if (topic === 'recognition' && STATES_ONLY.test(question.text)) return PRINCIPLE
  const isSeat = topic === 'recognition' && isAtUN(question)
  const said = saidOn(topic, { question, features })
  const isTold = (words: RegExp, elsewhere: Telling) =>
    words.test(question.text) || features.marked.tells[elsewhere].test(question.text)
  if (isSeat && isTold(TURNED_DOWN, 'turned-down'))
    return NOT_TURNED_DOWN.test(question.text) ? DEFERRED : SEAT_REFUSED
  if (isSeat && isTold(PUT_OFF, 'put-off')) return DEFERRED
  if (said === RECOGNISED && isTold(DECLINED, 'too-early')) return opposite(said)
  if (UNREFUSED.test(question.text)) return REFUSAL_DROPPED
  const given = said === RECOGNISED ? recognisingIn(question.text) : null
  if (said === RECOGNISED && features.has('undone')) return features.has('negation') ? RECOGNISED : WITHDRAWN
  if (given === 'weighed') return WEIGHED
  if (given === 'promised') return FORETOLD
  if (given === 'conditional') return NOT_RULED_OUT
  if (given === 'not-ruled-out') return NOT_RULED_OUT
  const isForNow = said !== RECOGNISED || !isForGood({ question, features })
  if (said === RECOGNISED && isForNow && rulesOut({ question, features }))
    return isTold(NOT_RULED, 'rules-not-out') ? NOT_RULED_OUT : RULED_OUT
  const dealt = topic === 'relations' ? dealtOtherwise(said, { question, features }) : null
  if (dealt) return dealt
  const isLeftOut = said === RECOGNISED && !features.has('recognise') && WILL_NOT.test(question.text)
  const withheld = given === 'withheld' || isLeftOut
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

function saidOn(topic: Topic, { question, features }: Pick<Reading, 'question' | 'features'>): Said {
  if (topic === 'mission') return assertionOnMission(question, features)
  if (topic === 'accreditation') return onEnvoys(question, features)
  if (topic === 'recognition') return isAtUN(question) ? onSeat(question) : RECOGNISED
  return onRelations(question)
}

/** Who holds the seat at the UN: the other side does not. */
const onSeat = ({ side }: Question): Said =>
  side === 'republic' ? { ...SEATED, ...opposite(SEATED) } : SEATED
