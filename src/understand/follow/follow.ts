import type { Conversation } from '../../conversation.ts'
import type { Day } from '../../edtf.ts'
import type { MissionNamed, Question, Reason, Topic } from '../../question.ts'
import type { Features } from '../features.ts'
import { askedOfNewcomer } from '../stranger.ts'
import { isCued } from '../topic.ts'
import type { Reading } from '../understand.ts'
import { isNewestInOrder } from './asks-on.ts'
import { asPointedAt, atThatTime } from './date-of.ts'
import { isItsEnvoyInstead, itsEnvoyHeard } from './envoy-speaks.ts'
import { filled } from './filled.ts'
import { isHisDoing, isHisWord } from './his-before.ts'
import { hasSubject, isDoneThere, isWhichFirst } from './in-view.ts'
import { isWhetherItHolds } from './it-holds.ts'
import { isFragment, isOfficeLine, isOnTopic, leans, NAMED } from './leans.ts'
import {
  isBareCity,
  isHostSpeaking,
  isOfItsService,
  isOfSuchHouse,
  isOwnHouseAgain,
  OF_ITSELF,
} from './mission-in-view.ts'
import { isWhoOfOne } from './of-whom.ts'
import { topicPointedAt } from './pointed-at.ts'
import { isSaidWhen } from './said-when.ts'
import { whoAsked } from './who-asked.ts'

type Last = NonNullable<Conversation['last']>
/**
 * What a turn can lean on: the last question, the States named before it or listed in its answer, the time told of, the
 * one mission of which the person named last spoke, and the day.
 */
export type Before = Pick<Conversation, 'recent' | 'listed' | 'cities' | 'topics' | 'timeTold'> &
  Readonly<{
    last: Last
    spokeOf: MissionNamed | null
    /** The one envoy of the mission in view of whom words are on file. */
    spokeFor: string | null
    /** On what the person in view spoke in words like those of this turn. */
    spokeOn: Topic | null
    today: Day
  }>

/** Reasons for silence that a conversation can lift: the words made no sense alone, not that they were off the subject. */
const LIFTED: readonly (Reason | null)[] = ['not-understood', 'nothing-asked', 'other-subject']
/**
 * Fills what a text leaves open from the last question, only where the text leans on it: a State without a topic takes
 * the topic, a topic without a State takes the State, a bare date takes all. What was taken over is listed.
 */
export function follow({ question, intent, features }: Reading, before: Before): Question {
  const { last } = before
  const isHelp =
    question.intent === 'help' && (features.has('thanks') || !features.has('addition', 'pronoun'))
  if (features.has('reset') || isHelp) return question
  const off = features.has('other-subject', 'other-word', 'smalltalk', 'predict', 'opinion', 'advice')
  const most = features.has('correction', 'drop') ? CORRECTING : NAMING
  const named =
    features.countries.length > 0 && features.marked.words.length <= most && features.unknown <= STRANGERS
  const fragment = named || isFragment(question, features)
  if (
    question.reason &&
    !(
      LIFTED.includes(question.reason) &&
      !off &&
      fragment &&
      (named || features.unknown <= strangersIn(question, features))
    )
  )
    return newcomer(question, features) ?? opinionOn(question, features, last)
  if (question.quoted.length) return question
  const heard = itsEnvoyHeard(question, features, before)
  if (heard) return heard
  const countries = question.countries.length ? question.countries : features.countries
  const asked = {
    ...question,
    countries,
    ...(isBare(question, features, last) ? OF_THE_LAST : {}),
    ...(isSaidWhen(question, features, last) ? ({ intent: 'statement' } as const) : {}),
  }
  if (isOfItsService(features, last))
    return filled({ ...asked, countries: [], mission: null }, intent, { ...features, ...OF_ITSELF }, before)
  if (isHostSpeaking(question, features, last) || isOwnHouseAgain(question, features, last)) {
    const ofHouse = { ...features, mission: OF_ITSELF.mission }
    return filled({ ...asked, ...OF_THE_LAST }, intent, ofHouse, before)
  }
  return leaning(asked, { question, intent, features }, fragment, before)
}

/** More words that nothing explains make of a State's name another subject. */
const STRANGERS = 2

/** "Scratch Nepal, it was Bangladesh the desk asked about": what corrects the last turn may say more. */
const CORRECTING = 12
/** "While you're at it, Brunei for my box": so does one that names a State. */
const NAMING = 10

/** How many words that nothing explains a turn may hold that leans on the last one, by what it leans with: "he", "that", or a date alone. */
const strangersIn = ({ asOf }: Question, { has }: Features): number =>
  has('he-she') ? 2 : has('pronoun', 'then') || asOf !== null ? 1 : 0

/**
 * Whether a capital stands for its State: "in Ankara as well?" after a question about envoys is not about the embassy
 * there. "Bonn" stands for nothing but what is in Bonn.
 */
const isPlace = ({ topics }: Question, features: Features, last: Last): boolean =>
  !features.provincial &&
  topics.length > 0 &&
  !features.topics.length &&
  last.topic !== 'all' &&
  (last.topic !== 'mission' || last.intent === 'timeline')

/** "The embassy in Bishkek at that point": at the time that was spoken of. */
const asOfThen = (question: Question, features: Features, { last, timeTold }: Before): Question => {
  const told = timeTold ?? last.asOf
  const asOf = told && asPointedAt(told, features)
  return asOf ? { ...question, asOf, inherited: [...question.inherited, 'asOf'] } : question
}

/** "What did the ambassador tweet?": whoever spoke for the mission in view, and not on envoys. */
const isSpeaker = ({ intent, topics, details }: Question, features: Features): boolean =>
  intent === 'statement' &&
  features.has('left-open') &&
  topics.length === 1 &&
  topics[0] === 'accreditation' &&
  !details.length

/** "Back to the Taliban, is Bulgaria any different?": the topic before is meant. */
const isAlike = ({ assumed, has }: Features): boolean =>
  assumed && has('compare', 'addition', 'pronoun', 'since-when')

/** "And Wang Wenbin?" after somebody's words: his are asked for, on whatever he spoke of. */
const isNextSpeaker = ({ intent }: Question, features: Features, last: Last): boolean =>
  intent === 'person' &&
  last.intent === 'statement' &&
  features.at('addition') === 0 &&
  !isCued(features.marked.marks)

/** "Did the Taliban ask for it?" after who has the keys of an embassy: for the embassy, and not for an envoy to be taken. */
const isForTheHouse = ({ topics, details }: Question, { it, has }: Features, last: Last): boolean =>
  last.topic === 'mission' &&
  it &&
  topics.join() === 'accreditation' &&
  details.includes('request') &&
  !has('envoy', 'accredit', 'credentials', 'un-seat')

/** "Where does Mumbai stand now?" after a mission: the one there, and not what its State holds. */
const isStandOfPost = ({ provincial, assumed }: Features, { topic }: Last): boolean =>
  provincial && assumed && topic === 'mission'

const isBare = (question: Question, features: Features, last: Last): boolean =>
  isPlace(question, features, last) ||
  isForTheHouse(question, features, last) ||
  isOfficeLine(features) ||
  isItsEnvoyInstead(question, features, last) ||
  isStandOfPost(features, last) ||
  isWhetherItHolds(features, last) ||
  ((isSpeaker(question, features) || isAlike(features)) && last.topic !== 'all') ||
  isNextSpeaker(question, features, last)
/** "That was which spokesman?": whoever spoke as the last answer tells it. */
const OF_THE_ANSWER = { sought: [], details: [] } as const
const OF_THE_LAST = { topics: [], topic: 'all', mission: null } as const

function leaning(
  question: Question,
  { intent: wants, features }: Reading,
  fragment: boolean,
  before: Before,
): Question {
  const isOfOne =
    isOfTheHouse(question, features, before.last) ||
    isToWhom(question, features, before.last) ||
    isWhoOfOne(question, features, before.last) ||
    isNewestInOrder(question, features, before.last)
  const intent = isOfOne ? null : isSaidWhen(question, features, before.last) ? 'statement' : wants
  const subject = hasSubject(question)
  const topic = question.topics.length > 0
  const narrows = intent === null && (features.has('narrow') || isOnTopic(features, before.last))
  const isLike = isOfSuchHouse(question, features, before.last)
  const isThere = isBareCity(question, features, before.last)
  const whole = !narrows && !isLike && !isThere && !question.reason && !features.has('contrast', 'add')
  const isThereOnly = isDoneThere(features, question.people)
  const isHis =
    isHisWord(features, question.people, before.last) || isHisDoing(features, question.people, before.last)
  if (subject && topic && whole && !isThereOnly && !isHis)
    return features.has('then') && !question.asOf
      ? asOfThen(question, features, before)
      : atThatTime(question, features, before.last)
  const isOfThose = isWhichFirst(question, features, before.last)
  if (!subject && !isOfThose && !leans(question, features, intent, fragment)) return question
  const isOfWords = whoAsked(question, features, before.last) === 'statement'
  const asked = {
    ...question,
    reason: null,
    ...(isLike ? { mission: null } : {}),
    ...(isOfWords ? OF_THE_ANSWER : {}),
  }
  const turned = topic ? null : topicPointedAt(features, before)
  if (!turned) return filled(asked, intent, features, before)
  const last = { ...before.last, topic: turned, details: [], intent: 'status' as const }
  return filled(asked, intent, features, { ...before, last })
}

function newcomer(question: Question, features: Features): Question | null {
  const back = question.reason === 'other-subject' ? askedOfNewcomer(features) : null
  return back && { ...question, intent: 'status', reason: null, back }
}

/** "And who closed the embassy?" after a State: the one there, and no list. */
const isOfTheHouse = ({ intent, countries, mission }: Question, features: Features, last: Last): boolean =>
  intent === 'list' &&
  features.at('addition') === 0 &&
  features.has('who') &&
  !features.has('several', 'which') &&
  mission?.receiving === null &&
  features.mission.kind === 'mission' &&
  !features.mission.plural &&
  !countries.length &&
  last.countries.length === 1

/** "Credentials handed to whom?", "a letter from whom?" after one State: whoever gave or took them there, and no list. */
const isToWhom = ({ intent, countries }: Question, features: Features, last: Last): boolean =>
  intent === 'list' &&
  features.toWhom &&
  !features.has('several', 'which', 'list') &&
  !countries.length &&
  last.countries.length === 1 &&
  last.intent !== 'list' &&
  features.marked.words.length <= NAMED

/** What is judged or predicted keeps the State in view, so that the next turn can go on from there. */
function opinionOn(question: Question, features: Features, last: Last): Question {
  return features.has('pronoun') &&
    !question.countries.length &&
    (question.reason === 'opinion' || question.reason === 'prediction')
    ? { ...question, countries: last.countries, topic: question.topics.length ? question.topic : last.topic }
    : question
}
