import type { MissionNamed, Question } from '../../question.ts'
import { isBegunAfter, isOfTime } from '../begun-in.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Reading } from '../understand.ts'
import { afterEvent, dateOf } from './date-of.ts'
import type { Before } from './follow.ts'
import { hasSubject, type InView, inView } from './in-view.ts'
import { isOfOthers } from './leans.ts'
import { isBareCity, isInKabul, missionInView, spokenOf } from './mission-in-view.ts'
import { cityIn } from './pointed-at.ts'
import { isOfLetter, isSinceWhenInPost, wanted } from './wanted.ts'

type Inherited = Question['inherited'][number]

/** A question with what it leaves open taken from the last one; what was taken over is listed. */
export function filled(
  question: Question,
  intent: Reading['intent'],
  features: Features,
  before: Before,
): Question {
  const { last } = before
  if (isCut(question, features, last)) return cutFrom(question, last)
  const place = question.place ?? (last.order ? features.pointsAt : null)
  const inherited = new Set<Inherited>()
  const view = inView(question, features, before)
  for (const taken of view.taken) inherited.add(taken)
  const isWhole = intent === 'person' && question.people.length > 0
  const open =
    !question.topics.length && !isWhole && !isOverview(features) && !asksAll(question, intent, features)
  const home = open && isInKabul(features) && features.has('pronoun') && view.countries.length === 1
  const posted = asksPosted(question, features, last)
  const taken = open && last.topic !== 'all' ? last.topic : question.topic
  const ofHouses = asksCooperating(question, features, last)
  const ofSeat = asksTimesOfSeat(question, features, last)
  const topic = ofSeat ? 'recognition' : posted ? 'relations' : home || ofHouses ? 'mission' : taken
  if (topic !== question.topic) inherited.add('aspect')
  const ranks = asksRank(question, features, last) || asksOthers(question, features, last)
  const wants = wanted(question, intent, features, before, view)
  if (wants.taken) inherited.add('intent')
  const ofEach = asksSinceOfEach(features, last, view)
  const asOf = afterEvent(dateOf(question, features, before), question, wants.intent, last)
  if (asOf !== question.asOf) inherited.add('asOf')
  const turnedTo = features.has('consent') && !question.negative
  /** "Who said that?", "when was that?" after what a side says: its words are meant. */
  const isOfItsWords =
    wants.intent === 'statement' && !hasSubject(question) && features.has('who-said', 'when')
  const isSince = isSinceWhenInPost(features, last)
  const isOfPost =
    (wants.intent === 'person' || isSince) &&
    last.mission !== null &&
    (view.taken.includes('countries') || (last.mission.receiving === 'UN' && !hasSubject(question)))
  const organisation = question.organisation ?? (ranks ? null : organisationInView(question, view, last))
  const mission =
    topic === 'mission' || isOfPost
      ? withCity(
          spokenOf(question, wants.intent, features, before) ??
            missionInView({ ...question, organisation }, features, view.countries, last),
          cityIn(features, view.countries, before),
        )
      : null
  if (mission && last.mission && !question.mission?.receiving) inherited.add('mission')
  return {
    ...question,
    people: view.people,
    back: isToldApart(question, features, view.countries) ? null : question.back,
    side: question.side ?? (isOfItsWords ? last.side : null),
    countries: ranks ? [] : view.countries,
    order: ofEach || question.order || asksRank(question, features, last) || isNextInOrder(place, last),
    place,
    group: view.group,
    organisation,
    sought: isSameTaking(question, wants.intent, features, last)
      ? withoutTaking(question.sought, features)
      : question.sought,
    topic,
    topics: question.topics.length && !posted && !ofHouses ? question.topics : topic === 'all' ? [] : [topic],
    intent: ranks || ofEach ? 'list' : wants.intent,
    asOf,
    begun:
      question.begun ||
      (wants.intent === 'timeline' && (isOfTime(features) || isOfTimeTold(asOf, features))) ||
      (open && ((question.asOf === null && last.begun) || isBegunAfter(features, last))),
    onlyEmbassies:
      question.mission || !(open || isOfSameHouses(question, features, last))
        ? question.onlyEmbassies
        : last.onlyEmbassies,
    details: isSince
      ? ['heads']
      : ofSeat
        ? ['un-seat']
        : detailsIn(question, features, before, { open, turnedTo }),
    mission: mission && view.countries.length > 1 ? ofSeveral(mission) : mission,
    negative: question.negative || (open && !turnedTo && view.group !== null && last.negative),
    inherited: [...inherited].filter((what) => !ranks || what !== 'countries'),
  }
}

const withCity = (mission: MissionNamed | null, city: string | null): MissionNamed | null =>
  mission && city ? { ...mission, city } : mission

/** "It does have an office in Kabul though?" after the EU: of nobody else. */
const organisationInView = (
  question: Question,
  { countries, group, people }: InView,
  { organisation }: Before['last'],
): Question['organisation'] =>
  hasSubject(question) || countries.length || group || people.length ? null : (organisation ?? null)

/** "The Foreign Office" after an embassy in London: of what shares the name, the one of the State in view is meant; "the other Congo" is told apart by that. */
const isToldApart = ({ back }: Question, { has }: Features, countries: readonly string[]): boolean =>
  back?.of === 'shared' &&
  has('left-open', 'former-of') &&
  back.options.some(({ code }) => countries.includes(code))

/** Of several States, those in Kabul are meant as such, and of the Afghan ones none alone. */
const ofSeveral = (mission: MissionNamed): MissionNamed | null =>
  mission.receiving === 'AF' ? { ...mission, sending: null } : null

/** "Leave out China", "apart from Norway", "Norway I know, who else" after a list: the same list without it; "anyone after Russia?" after Russia itself: all but it. */
const isCut = ({ countries, topics, group }: Question, features: Features, last: Before['last']): boolean =>
  !topics.length &&
  (last.intent === 'list' && features.groupCut && !group
    ? true
    : (isOfAnyBut(countries, features, last) ||
        (last.intent === 'list' &&
          (features.has('drop') || features.at('except') === 0 || isOfOthers(features)))) &&
      countries.length > 0)

const isOfAnyBut = (
  named: readonly string[],
  { has, marked: { words } }: Features,
  { countries, topic }: Before['last'],
): boolean =>
  has('several') &&
  has('except') &&
  words.length <= DATING &&
  named.join() === countries.join() &&
  (topic === 'recognition' || topic === 'accreditation')

const cutFrom = (
  question: Question,
  { topic, group, negative, details, asOf, mission, onlyEmbassies, begun, order, side }: Before['last'],
): Question => ({
  ...question,
  intent: 'list',
  except: true,
  topic,
  topics: topic === 'all' ? [] : [topic],
  group,
  negative,
  details,
  mission,
  onlyEmbassies,
  begun,
  order,
  side: question.side ?? side,
  asOf: question.asOf ?? asOf,
  inherited: ['intent', 'aspect'],
})

/** Whether everything is asked for: "as things stand now" only gives the day. */
const isOverview = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, 'overview') &&
      !marks.some((now) => isCue(now, 'now') && now.first <= mark.first && now.last >= mark.last),
  )

/** "Was it the third?", "who were the first two?" after a State was asked about: its place among all is asked for. */
const asksRank = (
  question: Question,
  { has }: Features,
  { intent, topic, countries }: Before['last'],
): boolean =>
  countries.length < 2 &&
  (!hasSubject(question) || (question.countries.length === 1 && has('ordinal-of'))) &&
  !question.topics.length &&
  intent === 'status' &&
  !has('former-of', 'latter-of', 'both-of') &&
  (topic === 'recognition' || topic === 'accreditation') &&
  question.place !== null &&
  (has('ordinal-of', 'who', 'which') || (has('order') && has('pronoun')))

/** "Since when?" after a list of several: each with the day on which it began, in order of time. */
const asksSinceOfEach = (
  { has, at, topics, marked: { words } }: Features,
  { intent, topic }: Before['last'],
  { countries }: InView,
): boolean =>
  intent === 'list' &&
  !countries.length &&
  topic !== 'all' &&
  topic !== 'relations' &&
  !topics.length &&
  (has('since-when') || at('when') === 0) &&
  words.length <= DATING

/** "And since when?" */
const DATING = 4

/** "Second?" after who was first: the next place of the same order. */
const isNextInOrder = (place: Question['place'], { intent, order }: Before['last']): boolean =>
  intent === 'list' && order && place !== null

/** "Who else does?" after whether one State recognises or accepts them asks for all that do. */
const asksOthers = (question: Question, features: Features, { topic, intent }: Before['last']): boolean =>
  !hasSubject(question) &&
  !question.topics.length &&
  ['status', 'list', 'timeline', 'compare'].includes(intent) &&
  (topic === 'recognition' || topic === 'accreditation') &&
  isOfOthers(features)

/** "Which of the three works with the Taliban?" after missions: of how they deal with Kabul, and not of their States. */
const asksCooperating = ({ topics, details }: Question, { has }: Features, last: Before['last']): boolean =>
  last.topic === 'mission' &&
  last.mission?.receiving !== 'AF' &&
  topics.join() === 'relations' &&
  details.includes('cooperate') &&
  has('both-of', 'pronoun', 'which')

/** "How many times?" after who sits for Afghanistan at the UN: how often that was put off. */
const asksTimesOfSeat = (
  { topics }: Question,
  { has, unknown, marked: { words } }: Features,
  { mission }: Before['last'],
): boolean =>
  mission?.receiving === 'UN' && has('how-many') && !topics.length && unknown === 0 && words.length <= DATING

/** "Accredited when?" after whether a State took an ambassador: since when it has, and nothing else by that word. */
const isSameTaking = (
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

const withoutTaking = (sought: readonly string[], { marked: { marks } }: Features): readonly string[] => {
  const words = marks.flatMap((mark) => (isCue(mark, 'accredit', 'consent') ? mark.key.split(' ') : []))
  return sought.filter((word) => !words.includes(word))
}

/** "How many do the Taliban run?" after how many embassies there are: of embassies. */
const isOfSameHouses = ({ topic }: Question, { has }: Features, last: Before['last']): boolean =>
  topic === 'mission' && last.topic === 'mission' && !has('embassy', 'consulate', 'mission')

/** "Which has an ambassador there?" after missions in Kabul asks whom the States posted, not whom they took. */
const asksPosted = (
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

/** "What changed there?", "what did happen that month?" after a question on an embassy asks for all that did in the State. */
const asksAll = ({ mission }: Question, intent: Reading['intent'], { has }: Features): boolean =>
  mission === null &&
  ((intent === 'changes' && has('pronoun')) || (intent === 'timeline' && has('happened') && has('then')))

/** "What happened that month?", "and the month before, what happened?": in that time, and not up to it. */
const isOfTimeTold = (asOf: string | null, { has }: Features): boolean =>
  asOf !== null && !asOf.includes('..') && has('happened') && !has('when', 'since-when')

/** "Who sent it?", "did Ottawa answer?" after a letter. */
const isOnLetter = ({ has }: Features, last: Before['last']): boolean =>
  isOfLetter(last) && has('byline', 'replied', 'where')

/** What of the topic is asked about: by its own words, else as before. */
function detailsIn(
  question: Question,
  features: Features,
  before: Before,
  { open, turnedTo }: Readonly<{ open: boolean; turnedTo: boolean }>,
): Question['details'] {
  const { details } = question
  if (isOnLetter(features, before.last)) return [...new Set([...details, 'request' as const])]
  const isOpen = !details.length && (open || isBareCity(question, features, before.last))
  return isOpen ? sidesOf(before, turnedTo, question.countries) : details
}

/**
 * The sides of the topic asked about before; "and those that accepted?" turns away from those that refused, "and Turkey?"
 * from who had run a mission before.
 */
const sidesOf = ({ last }: Before, turned: boolean, countries: readonly string[]): Question['details'] =>
  last.details.filter(
    (detail) =>
      !(turned && detail === 'refuse') &&
      !(detail === 'predecessor' && countries.length > 0 && last.intent !== 'person'),
  )
