import type { Cue } from '../../knowledge/cues.ts'
import type { Reason } from '../../question.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { PIECE, WEEKDAY } from '../patterns.ts'
import type { Read } from './claim.ts'
import { isToOpen } from './is-to-open.ts'
import { isOfOthers } from './nobody-else.ts'
import { aboutToClose } from './to-close.ts'
import type { ToCome } from './to-come.ts'
import { toldAsFact } from './told-as-fact.ts'

/** Reasons for not answering a question that do not keep a sentence from stating something on the subject. */
const STATES_STILL: readonly (Reason | null)[] = [
  null,
  'other-subject',
  'smalltalk',
  'prediction',
  'opinion',
  'advice',
]
/** Whose relative somebody is states nothing on the subject. */
const OF_KIN = /\b(?:relative|brother|son|nephew|uncle|cousin|father|kin)s? (?:of|to)\b/i
/** Whether a clause speaks of Afghanistan, or of somebody of one of its two sides. */
export const isOnSubject = ({ clause, reading: { question, features }, frame }: Read): boolean =>
  frame.sided ||
  (clause.leans && question.side !== null) ||
  features.has('taliban', 'afghan', 'republic', 'authorities') ||
  features.marked.marks.some((mark) => mark.is === 'state' && mark.code === 'AF') ||
  (features.has('un-seat') && !isOfOtherSeat(features))

/** "Myanmar's junta will not get the country's UN seat": a seat of another State's. */
const isOfOtherSeat = ({ marked: { marks } }: Reading['features']): boolean =>
  marks.some((mark) => mark.is === 'state' && mark.code !== 'UN')

/**
 * Whether a reader takes a clause for something told on the subject: it asks and supposes nothing, and speaks of somebody on
 * file, or of one of the topics and of a State that it names or that was named before, or of nobody else than one. Of 4,162
 * drafts whose statements were all read, 229 have such a clause besides; of 762 that state nothing, 67.
 */
export function seemsTold(read: Read, before: readonly string[]): boolean {
  const { clause, reading, frame } = read
  const { features, question } = reading
  const isOnIt = isOnSubject(read)
  const named =
    frame.speaker !== null ||
    frame.stranger !== null ||
    (isOnIt && TOLD_OF_NONE.test(question.text)) ||
    [features.countries, question.countries, before].some(({ length }) => length > 0)
  return (
    !clause.asks &&
    toldAsFact(question.text, features.has('negation') || DENIES.test(question.text)) &&
    (isLeftOpen(read, isOnIt) ||
      ((!OFF_IT.has(question.reason) || isOfPeople(reading)) &&
        (features.marked.marks.some(({ is }) => is === 'person')
          ? isOnIt || features.topics.length > 0 || features.has('visa')
          : isOnIt && features.topics.length > 0 && (named || isOfOthers(reading)))))
  )
}
/** "Prévot backed the Commission's invitation to the Taliban": somebody on file, and they. */
const isOfPeople = ({ question: { reason }, features }: Reading): boolean =>
  reason === 'other-subject' && features.people.length > 0 && features.has('taliban')
/** "At least one embassy has been handed to them", "that makes three", "the Council said": of no State by name, and told all the same. */
const TOLD_OF_NONE =
  /\b(?:said|says|at least|no fewer than|more than|fewer than|that makes|which makes|bringing the (?:number|total|count) to)\b/i
/** "Denied that it plans to": who denies what may come has told something. */
const DENIES = /\bden(?:y|ies|ied) (?:that|having|any|plans?|reports?|claims?)\b/i
/** "Saudi diplomats left in February", "five officials were given visas", "the letter reached Ottawa": with whom, from where or by whom is left to the reader. */
function isLeftOpen({ reading: { features, question } }: Read, isOnIt: boolean): boolean {
  const isOfState = features.marked.marks.some((mark) => mark.is === 'state' && mark.code !== 'AF')
  const isTopical = features.topics.length > 0
  if (SAID_TO_DESK.test(question.text)) return false
  if (question.reason === null) return isTopical ? isOnIt || isOfState : isOnIt && isOfState
  if (
    question.reason === 'other-subject' &&
    features.has('embassy', 'consulate') &&
    isAfghan(features.mission)
  )
    return true
  const beside = BESIDE.get(question.reason)
  return (
    isOfState &&
    beside !== undefined &&
    !features.has('other-subject') &&
    (features.has(...beside) || (isOnIt && features.has('statement')))
  )
}
const isAfghan = (one: Reading['features']['mission']): boolean =>
  one.kind === 'mission' && one.mission.sending === 'AF'
/** What makes a clause one on the subject that would be no question on it: "the Bonn staff left the property", "custody of the Washington embassy". */
const BESIDE: ReadonlyMap<Reason, readonly [Cue, ...Cue[]]> = new Map<Reason, readonly [Cue, ...Cue[]]>([
  ['other-subject', ['quit', 'request', 'step', 'credentials', 'handover']],
  ['other-mission', ['closed', 'control', 'handover']],
])
/** What a desk says to its own people. */
const SAID_TO_DESK =
  /(?<!\p{L})(?:I|we|us|our|ours|my|you|your|pls|please|needs?|invit\p{L}+|rsvp|anyone)(?!\p{L})/iu
const OFF_IT: ReadonlySet<Reason | null> = new Set<Reason>([
  'other-subject',
  'other-recognition',
  'smalltalk',
])

/** "London first, then Oslo: that's the order they closed in": which of two came first is held against nothing, and is no two closings. */
const IN_TURN = [
  /\bfirst,? (?:and )?then\b.{0,60}\b(?:order|sequence)\b/i,
  /\bfirst \p{Lu}\p{L}+,? (?:and )?then \p{Lu}\p{L}+/u,
  /,? in (?:that|this) order\b/i,
]

/** Whether a clause states something on the subject: it does not ask, chat, judge, wish, or take back what was said; "the Taliban ban on opium" is another ban. */
export function isStatement(read: Read, ahead: ToCome): boolean {
  const { question, features } = read.reading
  if (question.intent === 'help' || ahead.open || !isAnswerable(read.reading, ahead)) return false
  if (isTakenBack(question.text) && features.heard) return false
  if (!read.frame.inTurn && IN_TURN.some((words) => words.test(question.text))) return false
  if (THEIR_BAN.test(question.text) && features.has('other-subject')) return false
  const isOfThem = features.has('recognise') && features.has('pronoun')
  const isOnIt = isOnSubject(read) || isOfThem || aboutToClose(question) !== null
  if (question.reason && !(isOnIt && features.topics.length)) return false
  const isFact =
    ahead.foretold ||
    ahead.ready ||
    ahead.takes ||
    isToOpen(question.text) ||
    toldAsFact(question.text, features.has('negation'))
  return isFact && !OF_KIN.test(question.text)
}

/** Whether a question in these words would be answered, or is not for a reason that keeps no statement from being one. */
const isAnswerable = ({ question, features }: Reading, { expected }: ToCome): boolean =>
  STATES_STILL.includes(question.reason) ||
  isTold(question, features) ||
  isOfFirstRule({ question, features }) ||
  aboutToClose(question) !== null ||
  (question.reason === 'future-date' && expected)

/** "Only three States recognised the first Taliban government": no answer is given on it, but who did is on file. */
export const isOfFirstRule = ({
  question,
  features: { has },
}: Pick<Reading, 'question' | 'features'>): boolean =>
  question.topics.includes('recognition') &&
  (has('first-rule') || ITS_YEARS.test(question.asOf ?? '')) &&
  has('recognise') &&
  !has('now')
/** The years of that government. */
const ITS_YEARS = /^(?:199[6-9]|200[01])(?!\/)/

/** "Podcast guest: Turkey has recognised the Emirate": off the subject as a question, and no other recognition is stated. */
const isTold = ({ reason }: Reading['question'], { has, otherRecognised }: Reading['features']): boolean =>
  reason === 'other-recognition' && has('taliban') && has('other-subject') && !otherRecognised

/** A ban by the Taliban, where it is on something off the subject. */
const THEIR_BAN = /\btaliban(?:['’]s)? ban\b/i

/** Whether a text speaks of what an earlier version of it said. */
export const isTakenBack = (text: string): boolean => TAKEN_BACK.test(text) && !IN_A_DETAIL.test(text)

/** "Misstated the year in which Russia recognised them": what else is told there stands. */
const IN_A_DETAIL =
  /\bmiss?pel(?:ling|led|t|ls?)\b|\bmisidentif\w+|\b(?:mis(?:stated|reported|dated)|gave|got|had) (?:an? |the )?(?:(?:wrong|incorrect) )?(?:date|day|year|month|weekday|name|title|spelling|number|age)\b/i

/** "An earlier version said …": what a correction takes back is called untrue. */
const TAKEN_BACK = anyOf(
  new RegExp(String.raw`\b(?:an?|the|our) (?:earlier|previous|original) ${PIECE}\b`, 'i'),
  // "our Thursday story described", "our report on Friday called"
  new RegExp(
    String.raw`\bour ${oneOf(`${WEEKDAY}(?:['’]s)? (?:\\w+ )?${PIECE}`, `${PIECE} (?:on|of|from) ${WEEKDAY}`)},? (?:wrongly |mistakenly )?(?:described|called|said|styled|named|gave|stated|reported|had|put)\b`,
    'i',
  ),
  // "Sir, you wrote that …": what a letter to the editor goes on to set right
  /\b(?:sir|madam|dear editor)\W{1,4}(?:you|your (?:leader|paper|report|article|story|editorial)) (?:wrote|write|said|say|reported|claimed|stated|printed)\b/i,
)
