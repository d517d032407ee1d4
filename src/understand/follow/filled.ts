import type { MissionNamed, Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { isBegunAfter, isOfTime } from '../period/begun-in.ts'
import type { Reading } from '../understand.ts'
import {
  asksAll,
  asksCooperating,
  asksEverywhere,
  asksIfFirst,
  asksOthers,
  asksPosted,
  asksRank,
  asksSinceOfEach,
  asksTimesOfSeat,
  isNextInOrder,
  isOfSameHouses,
  isOfSameSide,
  isSameTaking,
  withoutTaking,
} from './asks-on.ts'
import { countsAll } from './counts-all.ts'
import { cutFrom, isCut, isSameList } from './cut.ts'
import { afterEvent, dateOf } from './date-of.ts'
import type { Before } from './follow.ts'
import { besideHim } from './his-before.ts'
import { isInKabul } from './in-kabul.ts'
import { hasSubject, type InView, inView } from './in-view.ts'
import { isSameOfHouse } from './is-same-of-house.ts'
import { isWhereOfList } from './is-where-of-list.ts'
import { isWhenItBegan } from './it-holds.ts'
import { isBareCity, missionInView, spokenOf } from './mission-in-view.ts'
import { isOfLetter } from './of-whom.ts'
import { cityIn, isLastToCome } from './pointed-at.ts'
import { sinceTold } from './since-told.ts'
import { wanted } from './wanted.ts'
import { isWhoTheyAre } from './who-asked.ts'
import { isSinceWhenInPost } from './who-he-is.ts'

type Inherited = Question['inherited'][number]

/** A question with what it leaves open taken from the last one; what was taken over is listed. */
export function filled(
  question: Question,
  intent: Reading['intent'],
  features: Features,
  before: Before,
): Question {
  const { last } = before
  if (isCut(question, features, last)) return cutFrom(question, before)
  const isLast = isLastToCome(features, last)
  const place = question.place ?? (last.order || isLast ? features.pointsAt : null)
  const inherited = new Set<Inherited>()
  const view = inView(question, features, before)
  for (const taken of view.taken) inherited.add(taken)
  const wants = wanted(question, intent, features, before, view)
  const isNextSpeaker = last.intent === 'statement' && wants.intent === 'statement'
  const isWhole = intent === 'person' && question.people.length > 0 && !isNextSpeaker
  /** "How did he describe the Taliban?": by what name, whatever was spoken of. */
  const isName = question.details.includes('called') && view.people.length > 0
  const open =
    !question.topics.length &&
    !isWhole &&
    !isName &&
    !(isOverview(features) && !(features.provincial && last.topic === 'mission')) &&
    !asksAll(question, intent, features, last)
  const home = open && isInKabul(features) && features.has('pronoun') && view.countries.length === 1
  const posted = asksPosted(question, features, last)
  const taken = open && last.topic !== 'all' ? (before.spokeOn ?? last.topic) : question.topic
  const ofHouses = asksCooperating(question, features, last)
  const ofSeat = asksTimesOfSeat(question, features, last)
  const topic = ofSeat ? 'recognition' : posted ? 'relations' : home || ofHouses ? 'mission' : taken
  if (topic !== question.topic) inherited.add('aspect')
  const ranks =
    asksRank(question, features, last) ||
    asksOthers(question, features, last) ||
    asksEverywhere(question, features, last) ||
    countsAll(question, features, last)
  const isOfHim =
    wants.intent === 'status' && topic === 'all' && view.people.length > 0 && !view.countries.length
  if (wants.taken) inherited.add('intent')
  const ofEach = asksSinceOfEach(features, last, view)
  const since = sinceTold(question, ranks ? 'list' : wants.intent, features, before)
  const asOf = since ?? afterEvent(dateOf(question, features, before), question, wants.intent, last)
  if (asOf !== question.asOf) inherited.add('asOf')
  /** "And Bonn?" after since when: since when there. */
  const isWhenTaken =
    wants.taken &&
    wants.intent === 'timeline' &&
    last.asks === 'when' &&
    question.asOf === null &&
    (open || isBareCity(question, features, last))
  const turnedTo = features.has('consent') && !question.negative
  /** "Who said that?", "when was that?" after what a side says: its words are meant. */
  const isOfItsWords =
    wants.intent === 'statement' && !hasSubject(question) && features.has('who-said', 'when')
  const isOfTaken = isWhoTheyAre(features, last)
  const isWhere = isWhereOfList(question, features, last)
  const isSince = isSinceWhenInPost(features, last)
  const isOfPost =
    (wants.intent === 'person' || isSince) &&
    last.mission !== null &&
    (view.taken.includes('countries') || (last.mission.receiving === 'UN' && !hasSubject(question)))
  /** "And now?" after who sits for Afghanistan at the UN. */
  const isOfSeat = last.mission?.receiving === 'UN' && open && features.has('now') && !hasSubject(question)
  const isSame = !features.has('several') && isSameList(topic, ofEach ? 'list' : wants.intent, view, before)
  const left = isSame && before.leftOut.length ? before.leftOut : null
  const organisation = question.organisation ?? (ranks ? null : organisationInView(question, view, last))
  const mission =
    topic === 'mission' || isOfPost || isOfSeat
      ? withCity(
          spokenOf(question, wants.intent, features, before) ??
            missionInView({ ...question, organisation }, features, ranks ? [] : view.countries, last),
          ranks ? null : cityIn(features, view.countries, before),
        )
      : null
  if (mission && last.mission && !question.mission?.receiving) inherited.add('mission')
  return {
    ...question,
    people: view.people,
    back: isToldApart(question, features, view.countries) ? null : question.back,
    side:
      question.side ??
      (isOfItsWords || isWhere || isOfSameSide(question, ranks ? 'list' : wants.intent, last)
        ? last.side
        : isOfTaken
          ? 'taliban'
          : null),
    countries: ranks ? [] : (left ?? view.countries),
    except: question.except || left !== null,
    exceptGroup: question.exceptGroup ?? (isSame ? last.exceptGroup : null),
    order:
      ofEach ||
      isLast ||
      question.order ||
      asksRank(question, features, last) ||
      asksIfFirst(question, features, last) ||
      isNextInOrder(place, features, last),
    place,
    since: question.since || (wants.intent === 'timeline' && isWhenItBegan(question, features, last)),
    asks: isWhenTaken ? last.asks : question.asks,
    group: view.group,
    organisation,
    sought: isSameTaking(question, wants.intent, features, last)
      ? withoutTaking(question.sought, features)
      : question.sought,
    topic,
    topics: question.topics.length && !posted && !ofHouses ? question.topics : topic === 'all' ? [] : [topic],
    intent:
      ranks || ofEach || isLast
        ? 'list'
        : organisation && wants.intent === 'list'
          ? 'status'
          : isOfHim
            ? 'person'
            : wants.intent,
    asOf,
    begun:
      question.begun ||
      (since !== null && (ranks || wants.intent === 'list')) ||
      (wants.intent === 'timeline' && (isOfTime(features) || isOfTimeTold(asOf, features))) ||
      (ranks && features.has('then') && asOf !== null) ||
      (open && ((question.asOf === null && last.begun) || isBegunAfter(features, last))),
    onlyEmbassies:
      question.mission || !(open || isOfSameHouses(question, features, last))
        ? question.onlyEmbassies
        : last.onlyEmbassies,
    details: isSince
      ? ['heads']
      : ofSeat
        ? ['un-seat']
        : isOfTaken
          ? ['each']
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

/** Whether everything is asked for: "as things stand now" only gives the day, and "his exact words on that" are on one thing. */
const isOverview = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, 'overview') &&
      !marks.some(
        (other) =>
          (isCue(other, 'now') && other.first <= mark.first && other.last >= mark.last) ||
          (isCue(other, 'statement', 'say') && other.first < mark.first && other.last >= mark.first),
      ),
  )

/** "What happened that month?", "and the month before, what happened?": in that time, and not up to it. */
const isOfTimeTold = (asOf: string | null, { has }: Features): boolean =>
  asOf !== null && !asOf.includes('..') && has('happened') && !has('when', 'since-when')

/** "Who sent it?", "did Ottawa answer?", "whose request was that?" after a letter. */
const isOnLetter = ({ has }: Features, last: Before['last']): boolean =>
  isOfLetter(last) && has('byline', 'replied', 'where', 'behest')

/** What of the topic is asked about: by its own words, else as before. */
function detailsIn(
  question: Question,
  features: Features,
  before: Before,
  { open, turnedTo }: Readonly<{ open: boolean; turnedTo: boolean }>,
): Question['details'] {
  const { details } = question
  if (isWhereOfList(question, features, before.last)) return before.last.details
  if (isOnLetter(features, before.last)) return [...new Set([...details, 'request' as const])]
  if (details.includes('borne-out') && open) return [...new Set([...before.last.details, ...details])]
  if (isSameOfHouse(question, features, before.last))
    return [...new Set([...sidesOf(before, turnedTo, question.countries), ...details])]
  const beside = besideHim(features, before.last)
  if (beside) return [beside]
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
