import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'
import type { Reading } from '../understand.ts'
import { isInBetween } from './date-of.ts'
import type { Before } from './follow.ts'
import { hasSubject, type InView, isWhichFirst } from './in-view.ts'
import { isOfOthers } from './leans.ts'
import { isOfAllTheRest } from './of-any-other.ts'

/** "Was it the third?", "who were the first two?" after a State was asked about, "so Abu Dhabi came second" after a list: its place among all is asked for. */
export const asksRank = (
  question: Question,
  { has }: Features,
  { intent, topic, countries }: Before['last'],
): boolean =>
  countries.length < 2 &&
  (!hasSubject(question) || (question.countries.length === 1 && has('ordinal-of'))) &&
  !question.topics.length &&
  (intent === 'status' || (intent === 'list' && question.countries.length === 1)) &&
  !has('former-of', 'latter-of', 'both-of') &&
  (topic === 'recognition' || topic === 'accreditation') &&
  question.place !== null &&
  (has('ordinal-of', 'who', 'which') || (has('order') && has('pronoun')))

/** "Was it the first?", "was the UAE the first to do so?": whether it was, and not "and the first?" of two that were named. */
export const asksIfFirst = (
  { place, topics, mission, people }: Question,
  { marked: { words } }: Features,
  { topic }: Before['last'],
): boolean =>
  place !== null &&
  !topics.length &&
  !mission &&
  !people.length &&
  (topic === 'recognition' || topic === 'accreditation') &&
  WHETHER_FIRST.test(words.join(' '))
const WHETHER_FIRST =
  /^(?:(?:and|so|but) )?(?:was|were|is|are) (?:[\w.]+ ){1,4}the first(?: (?:one|country|state|government|to do (?:so|that|it)|of (?:them|those|all)))*(?: then)?$/

/** "Since when?", "dates?" after a list of several: each with the day on which it began, in order of time. */
export const asksSinceOfEach = (
  { has, at, topics, marked: { words } }: Features,
  { intent, topic }: Before['last'],
  { countries }: InView,
): boolean =>
  intent === 'list' &&
  !countries.length &&
  topic !== 'all' &&
  topic !== 'relations' &&
  !topics.length &&
  (has('since-when') || at('when') === 0 || DATES.test(words.join(' '))) &&
  words.length <= DATING
const DATES = /^(?:and |with |plus )?(?:the )?(?:dates?|years?)(?: (?:please|pls|too|for each(?: one)?))?$/

/** "And since when?" */
const DATING = 4

/** "Second?" after who was first: the next place of the same order; "which was last?" after any list sets it in order of time. */
export const isNextInOrder = (
  place: Question['place'],
  { has, topics, marked: { words } }: Features,
  { intent, order }: Before['last'],
): boolean =>
  intent === 'list' &&
  place !== null &&
  (order || (has('who', 'which', 'who-is') && !topics.length && words.length <= PLACED))
/** "And so who was the third one then?" */
const PLACED = 8

/** "Latest to join?" after who came in what order, "who was the most recent?" after any list: the last of them, and no news. */
export const isNewestInOrder = (
  question: Question,
  { has, marked: { words } }: Features,
  { intent, order }: Before['last'],
): boolean =>
  intent === 'list' &&
  question.intent === 'changes' &&
  ((order && has('order')) || has('who', 'which')) &&
  !hasSubject(question) &&
  !question.topics.length &&
  words.length <= NEWEST
/** "And who was the most recent of them?" */
const NEWEST = 8

/** "Who else does?" after whether one State recognises or accepts them, or deals with them, asks for all that do; "anywhere else?" after one mission for all the others. */
export const asksOthers = (question: Question, features: Features, last: Before['last']): boolean =>
  !isWhichFirst(question, features, last) &&
  !hasSubject(question) &&
  !question.topics.length &&
  ['status', 'list', 'timeline', 'compare'].includes(last.intent) &&
  (last.topic === 'mission' ? isOfAllTheRest(features) : last.topic !== 'all' && isOfOthers(features))

/** "Worldwide, recognitions only", "and anywhere in the world?" after one State: of all of them. */
export const asksEverywhere = (
  question: Question,
  { topics, unknown, marked: { words } }: Features,
  { topic, countries }: Before['last'],
): boolean =>
  countries.length > 0 &&
  !hasSubject(question) &&
  unknown === 0 &&
  words.length <= EVERYWHERE_IN &&
  ['recognition', 'accreditation'].includes(topics[0] ?? topic) &&
  EVERYWHERE.test(words.join(' '))
const EVERYWHERE =
  /\b(?:worldwide|globally|everywhere|(?:across|around|in) the (?:whole |entire )?(?:world|globe))\b/
const EVERYWHERE_IN = 7

/** "Which of the three works with the Taliban?" after missions: of how they deal with Kabul, and not of their States. */
export const asksCooperating = (
  { topics, details }: Question,
  { has }: Features,
  last: Before['last'],
): boolean =>
  last.topic === 'mission' &&
  last.mission?.receiving !== 'AF' &&
  topics.join() === 'relations' &&
  details.includes('cooperate') &&
  has('both-of', 'pronoun', 'which')

/** "How many times?" after who sits for Afghanistan at the UN: how often that was put off. */
export const asksTimesOfSeat = (
  { topics }: Question,
  { has, unknown, marked: { words } }: Features,
  { mission }: Before['last'],
): boolean =>
  mission?.receiving === 'UN' && has('how-many') && !topics.length && unknown === 0 && words.length <= DATING

/** "Accredited when?" after whether a State took an ambassador: since when it has, and nothing else by that word. */
export const isSameTaking = (
  { countries, people, details }: Question,
  wants: Question['intent'],
  { has }: Features,
  { topic }: Before['last'],
): boolean =>
  topic === 'accreditation' &&
  wants === 'timeline' &&
  has('accredit') &&
  !countries.length &&
  !people.length &&
  !details.length

/** Of words sought those that are not of the taking itself. */
export const withoutTaking = (
  sought: readonly string[],
  { marked: { marks } }: Features,
): readonly string[] => {
  const words = marks.flatMap((mark) => (isCue(mark, 'accredit', 'consent') ? mark.key.split(' ') : []))
  return sought.filter((word) => !words.includes(word))
}

/** "How many do the Taliban run?" after how many embassies there are: of embassies. */
export const isOfSameHouses = ({ topic }: Question, { has }: Features, last: Before['last']): boolean =>
  topic === 'mission' && last.topic === 'mission' && !has(...HOUSES)

/** "Which has an ambassador there?" after missions in Kabul asks whom the States posted, not whom they took. */
export const asksPosted = (
  { details, topic, mission }: Question,
  { there, has }: Features,
  { mission: before }: Before['last'],
): boolean =>
  there &&
  before?.receiving === 'AF' &&
  topic === 'accreditation' &&
  details.includes('ambassador') &&
  mission === null &&
  !has('taliban', 'accredit')

/** "What changed there?", "what did happen that month?", "what did it do in June 2024?" after a question on one matter asks for all that did in the State. */
export const asksAll = (
  { mission }: Question,
  intent: Reading['intent'],
  features: Features,
  last: Before['last'],
): boolean => {
  const { has, there } = features
  const isOfTime = intent === 'timeline' && has('happened') && has('then') && !isInBetween(features)
  const isOfNoOne = (intent === 'changes' && there) || isOfTime || isOnDeeds(features, last)
  return mission === null && (isOfNoOne || (intent === 'timeline' && isWholeOf(features)))
}

/** "Give me the full Iran chronology": all of it, and not what was spoken of alone. */
const isWholeOf = ({ has, topics, entire }: Features): boolean => has('timeline') && !topics.length && entire

/** "What exactly did it do in June 2024", "so what have they done since?": whatever was done; so is "what DID Managua do?" after what one State did not. */
const isOnDeeds = (
  { dates, he, has, topics, marked: { words } }: Features,
  { topic, countries }: Before['last'],
): boolean =>
  !topics.length &&
  !he &&
  DEEDS.test(words.join(' ')) &&
  (dates.kind === 'period' ||
    (countries.length === 1 && !has('taliban') && (topic === 'recognition' || topic === 'accreditation')))
const DEEDS =
  /^(?:\w+ ){0,2}what (?:else |exactly |actually )*(?:did|has|have|had) (?:(?:it|they) |(?:the )?\w+ )(?:actually )?(?:do|done)\b(?! about| with| to | for)/

/** "Who had accepted one before the Uzbeks?" after whether one State did: those that did so on that side of it. */
export const isBesideIt = (
  { ahead, behind, topics }: Question,
  { has }: Features,
  { topic }: Before['last'],
): boolean =>
  ahead.length + behind.length > 0 &&
  !topics.length &&
  has('who', 'which') &&
  (topic === 'recognition' || topic === 'accreditation')

/** "How many is that?", "in Europe?", "and the consulates?" after those that one side runs: those of the same side. */
export const isOfSameSide = (
  { topics, details }: Question,
  wants: Question['intent'],
  { intent, topic }: Before['last'],
): boolean =>
  intent === 'list' &&
  wants === 'list' &&
  topic === 'mission' &&
  topics.every((one) => one === topic) &&
  details.every((detail) => detail === 'control' || detail === 'consulate')
