import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'
import type { Reading } from '../understand.ts'
import { isNewestInOrder } from './asks-on.ts'
import { asPointedAt, atThatTime } from './date-of.ts'
import { areLeftOut, areSwapped, isComparing } from './dropped.ts'
import { filled } from './filled.ts'
import type { Before } from './follow.ts'
import { isHisDoing, isHisKin, isHisWord } from './his-before.ts'
import { hasSubject, isDoneThere, isWhichFirst } from './in-view.ts'
import { isSameOfHouse } from './is-same-of-house.ts'
import { isOnTopic, isSpokesmanAlone, leans, NAMED } from './leans.ts'
import { isBareCity, isOfSuchHouse } from './mission-in-view.ts'
import { ofThoseThere } from './of-those-there.ts'
import { isWhereHeIs, isWhoOfLetter, isWhoOfOne, isWhoseMan, isWhoWasIts } from './of-whom.ts'
import { topicPointedAt } from './pointed-at.ts'
import { whoAsked } from './who-asked.ts'
import { isNameAlone, isOnSomebody } from './who-he-is.ts'

type Last = Before['last']

/** A question as far as it leans on the last one: one that says all by itself stays as it is, but for its time. */
export function leaning(
  question: Question,
  { intent: wants, features }: Reading,
  fragment: boolean,
  before: Before,
): Question {
  const those = ofThoseThere(question, features, before.last)
  if (those) return those
  const isOfOne =
    isOfTheHouse(question, features, before.last) ||
    isOfTheEnvoy(question, features, before.last) ||
    isToWhom(question, features, before.last) ||
    isWhoOfLetter(question, features, before.last) ||
    isWhoTookPart(question, features, before.last) ||
    isWhoOfOne(question, features, before.last) ||
    isWhoseMan(features, before.last) ||
    isWhereHeIs(question, features, before.last) ||
    (wants === 'list' && isWhoWasIts(features, before.last)) ||
    isNewestInOrder(question, features, before.last) ||
    (before.last.intent === 'statement' && isSpokesmanAlone(features)) ||
    (wants === 'list' && isOfThoseAlone(question, features, before.last)) ||
    isHisCount(question, features, before.last)
  const intent = isOfOne ? null : wants
  const subject = hasSubject(question)
  const topic = question.topics.length > 0
  const narrows = intent === null && (features.has('narrow') || isOnTopic(features, before.last))
  const isLike = isOfSuchHouse(question, features, before.last)
  const isThere =
    isBareCity(question, features, before.last) || isSameOfHouse(question, features, before.last)
  const isOfRest = areLeftOut(features, before.last)
  const whole =
    !narrows &&
    !isOfRest &&
    !areSwapped(features, before.last) &&
    !isLike &&
    !isThere &&
    !question.reason &&
    !features.has('contrast', 'add')
  const sets = isSetBeside(question, features, before.last)
  const isThereOnly = isDoneThere(features, question.people, before.last)
  const isHis =
    isHisKin(features, before.last) ||
    isHisWord(features, question.people, before.last) ||
    isHisDoing(features, question.people, before.last)
  if (intent === null && whole && isNextHolder(question, features, before.last))
    return { ...question, intent: 'person', inherited: [...question.inherited, 'intent'] }
  const isNextPerson = isNameAlone(features) && isOnSomebody(before.last)
  if (subject && topic && whole && !sets && !isThereOnly && !isHis && !isNextPerson)
    return features.has('then') && !question.asOf
      ? asOfThen(question, features, before)
      : atThatTime(question, features, before.last)
  const isOfThose = isWhichFirst(question, features, before.last)
  if (!subject && !isOfThose && !isThereOnly && !leans(question, features, intent, fragment)) return question
  /** "Who denied it?" asks what speaks against the answer, and not who gave it. */
  const isOfWords =
    !question.details.includes('contested') && whoAsked(question, features, before.last) === 'statement'
  const asked = {
    ...question,
    reason: null,
    ...(isLike ? { mission: null, back: null } : {}),
    ...(isOfRest ? { except: false, mission: null } : {}),
    ...(isOfWords ? OF_THE_ANSWER : {}),
    ...(isOfOne && isWhoReceivedHim(features) ? ({ details: ['credentials'] } as const) : {}),
  }
  const turned = topic ? null : topicPointedAt(features, before)
  if (!turned) return filled(asked, intent, features, before)
  const last = { ...before.last, topic: turned, details: [], intent: 'status' as const }
  return filled(asked, intent, features, { ...before, last })
}

/** "And Qatar's own envoy in Kabul?" after who heads an embassy: who he is. */
const isNextHolder = (
  { mission, details }: Question,
  { at, has, marked: { words } }: Features,
  { intent, topic }: Last,
): boolean =>
  (intent === 'person' || (intent === 'status' && topic === 'accreditation')) &&
  mission?.receiving === 'AF' &&
  mission.sending !== null &&
  at('addition') === 0 &&
  has('envoy') &&
  !details.includes('open') &&
  !has(
    ...HOUSES,
    'taliban',
    'republic',
    'accredit',
    'consent',
    'refuse',
    'yes-no',
    'say',
    'statement',
    'when',
  ) &&
  words.length <= HOLDER
/** "And so Qatar's very own envoy in Kabul?" */
const HOLDER = 9

/** "That was which spokesman?": whoever spoke as the last answer tells it. */
const OF_THE_ANSWER = { sought: [], details: [] } as const

/** "The embassy in Bishkek at that point": at the time that was spoken of. */
const asOfThen = (question: Question, features: Features, { last, timeTold }: Before): Question => {
  const told = timeTold ?? last.asOf
  const asOf = told && asPointedAt(told, features)
  return asOf ? { ...question, asOf, inherited: [...question.inherited, 'asOf'] } : question
}

/** "Stack that up against Doha": the one named by a city is set beside the one before. */
const isSetBeside = ({ countries }: Question, features: Features, last: Last): boolean =>
  !features.topics.length &&
  features.marked.marks.some((mark) => isCue(mark, 'pronoun') && /^(?:it|that|this)$/.test(mark.key)) &&
  isComparing(features) &&
  countries.length === 1 &&
  last.countries.length > 0

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

/** "Who dismissed the old ambassador?" after one mission: the one there, and no list. */
const isOfTheEnvoy = ({ intent, countries, people }: Question, features: Features, last: Last): boolean =>
  intent === 'list' &&
  features.at('who') >= 0 &&
  features.at('who') <= 1 &&
  features.has('left-open') &&
  features.has('dismissed', 'undone') &&
  !features.has('several', 'which', 'list') &&
  !countries.length &&
  !people.length &&
  last.countries.length === 1

/** "Credentials handed to whom?", "a letter from whom?", "who received his credentials?", "who received him?" after one State: whoever gave or took them there, and no list. */
const isToWhom = ({ intent, countries }: Question, features: Features, last: Last): boolean =>
  intent === 'list' &&
  (features.toWhom
    ? features.marked.words.length <= NAMED
    : (features.has('who') && features.has('credentials') && features.marked.words.length <= PAPERS) ||
      isWhoReceivedHim(features)) &&
  !features.has('several', 'which', 'list', 'who-else', 'order', 'taliban') &&
  !countries.length &&
  last.countries.length === 1 &&
  last.intent !== 'list'
const RECEIVED_HIM =
  /^(?:(?:and|so|but) )?who (?:actually )?(?:received|welcomed|met|greeted|accepted|accredited) (?:him|her|them|it|the man)\b/
const isWhoReceivedHim = ({ marked: { words } }: Features): boolean => RECEIVED_HIM.test(words.join(' '))
/** "Et qui a reçu ses lettres de créance là-bas ?" */
const PAPERS = 10

/** "Who did attend?", "so which countries took part?" after a meeting at a time: that meeting, and no list of all ties. */
const isWhoTookPart = (question: Question, features: Features, last: Last): boolean =>
  question.intent === 'list' &&
  question.topics.join() === 'relations' &&
  !hasSubject(question) &&
  question.asOf === null &&
  last.topic === 'relations' &&
  last.intent !== 'list' &&
  last.asOf !== null &&
  last.countries.length > 0 &&
  features.has('who', 'which') &&
  !features.has('except') &&
  ATTENDED.test(features.marked.words.join(' ')) &&
  features.marked.words.length <= NAMED
const ATTENDED = /\b(?:attend(?:ed)?|(?:took|take) part|participated?)\b/

/** "On the Afghan embassies alone", "just their embassies" after several States: of those that were asked about, and no list of all. */
const isOfThoseAlone = (question: Question, features: Features, last: Last): boolean =>
  last.countries.length > 1 &&
  last.intent !== 'list' &&
  !hasSubject(question) &&
  (features.has('narrow') || features.at('about') === 0) &&
  !features.has('which', 'list', 'who', 'how-many', 'except', 'yes-no') &&
  features.marked.words.length <= NAMED

/** "How many countries did he claim?" after one man's words: as many as he spoke of, and no count of ours. */
const isHisCount = (question: Question, { at, has, topics }: Features, last: Last): boolean =>
  question.intent === 'list' &&
  last.intent === 'statement' &&
  last.people.length === 1 &&
  at('how-many') >= 0 &&
  has('he-she') &&
  !topics.some((topic) => topic !== last.topic) &&
  !hasSubject(question)
