import { LAST, type Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { asksWhoLeft } from '../intent/asks-who-left.ts'
import { isCue } from '../marks.ts'
import { areLeftOut, areSetBeside, droppedIn, isComparing } from './dropped.ts'
import { isItsEnvoyInstead } from './envoy-speaks.ts'
import type { Before } from './follow.ts'
import { asksNextInPost, besideHim, hisBefore, isHisKin } from './his-before.ts'
import { isHowItIsNow } from './how-it-is-now.ts'
import { isOnPost } from './leans.ts'
import { listedIn, namedBefore, pointedAt } from './pointed-at.ts'
import { isWhetherRecognition } from './quoting.ts'
import { isAnotherHouse } from './turns-to-status.ts'

/** Whom a turn is about: by its own words, by what it points at, or taken over from the turn before. */
export type InView = Readonly<{
  people: readonly string[]
  countries: readonly string[]
  group: string | null
  /** One is set beside the other. */
  together: boolean
  taken: readonly ('people' | 'countries')[]
}>

/** Fills in whom a turn is about. */
export function inView(question: Question, features: Features, before: Before): InView {
  const { last } = before
  const { countries, group, people } = question
  const named = namedBefore(features, before)
  const joining =
    !areSetBeside(features) &&
    (features.has('contrast') ||
      isComparing(features) ||
      isAdding(features, last) ||
      isSetInOrder(question, features) ||
      isWhichFirst(question, features, last) ||
      areLeftOut(features, last) ||
      (features.has('drop') && last.countries.length > 1))
  if (countries.length)
    return joining && last.countries.length
      ? { people, countries: joinedTo(last.countries, countries, features), group, together: true, taken: [] }
      : {
          people: [...hisBefore(features, people, last), ...people],
          countries: withoutSwapped(countries, features, last),
          group,
          together: false,
          taken: [],
        }
  const other = features.has('former-of') ? otherOfName(question, last) : null
  if (other) return { people, countries: [other], group, together: false, taken: [] }
  if (question.organisation) return { people, countries: [], group, together: false, taken: [] }
  if (isOfLastAnswer(features, last)) return taken(question, features, last)
  const listed = listedIn(question, features, before) ?? servedIn(features, before)
  if (listed) return { people, countries: [listed], group: null, together: false, taken: ['countries'] }
  const pointed =
    pointedAt(features, named) ??
    (joining && named.length > 1 ? named.slice(isWhichFirst(question, features, last) ? 0 : -2) : null)
  if (pointed)
    return {
      people,
      countries: pointed,
      group,
      together: joining || features.has('order'),
      taken: ['countries'],
    }
  return taken(question, features, last)
}

/** "What happened to theirs?" after a mission that serves Afghans in another State as well: the one there. */
const servedIn = ({ marked: { words } }: Features, { last, listed }: Before): string | null => {
  const [only, ...others] = listed
  const isServing = last.mission?.sending === 'AF' && last.details.includes('consular-service')
  return only && !others.length && isServing && words.includes('theirs') ? only : null
}

/** "And the other Congo?" after one of two that share a name. */
const otherOfName = ({ back }: Question, { countries }: Before['last']): string | null => {
  const codes = back?.of === 'shared' ? back.options.map(({ code }) => code) : []
  const [other, ...more] = codes.filter((code) => !countries.includes(code))
  return other && !more.length && codes.length > 1 ? other : null
}

/** "Source for the last one?" after one State: for what was just told of it. */
const isOfLastAnswer = ({ has, pointsAt }: Features, { intent, countries }: Before['last']): boolean =>
  has('source') && pointsAt === LAST && intent !== 'list' && countries.length === 1

/** "Plus Nepal", "Nepal as well" after two were compared: it is added to what was asked before; "Bangladesh plus Nepal" adds the one to the other. */
const isAdding = ({ at, has, topics, marked: { marks } }: Features, { intent }: Before['last']): boolean => {
  const state = marks.find(({ is }) => is === 'state')
  const isAdded = at('add') >= 0 && (state === undefined || at('add') < state.first)
  const isBeside = state !== undefined && at('addition') > state.last
  return isAdded || (intent === 'compare' && !topics.length && isBeside && !has('narrow', 'then'))
}

/** "Was that before Germany?", "before or after the UAE did?": the State named is set in order of time with the one before; not "Norway, same as the first". */
const isSetInOrder = (
  { countries, topics, behind }: Question,
  { has, marked: { marks } }: Features,
): boolean =>
  has('order') &&
  (marks.some((mark) => isCue(mark, 'pronoun') && !/\bsame$/.test(mark.key)) || behind.length > 0) &&
  !has('who', 'which') &&
  countries.length === 1 &&
  !topics.length

/** "Which of those changed hands first?", "who moved first?" after two States: of the two. */
export const isWhichFirst = (
  question: Question,
  { has, topics, marked: { words } }: Features,
  { intent, countries }: Before['last'],
): boolean => {
  const isBare = countries.length > 1 && !topics.length && !hasSubject(question) && words.length <= FEWER
  return (
    intent !== 'list' && has('order') && ((has('which') && has('pronoun')) || (has('who', 'which') && isBare))
  )
}
/** "So who got there first?" */
const FEWER = 6

function taken(question: Question, features: Features, last: Before['last']): InView {
  const { countries, group, people, mission, speaks, denied } = question
  const own = {
    people: isHisKin(features, last) ? [...last.people, ...people] : people,
    countries,
    group,
    together: false,
  }
  if (isDoneThere(features, people, last)) return { ...own, countries: last.countries, taken: ['countries'] }
  if (hasSubject({ countries, group, people, mission })) return { ...own, taken: [] }
  const goesOn =
    last.intent === 'statement' &&
    !speaks &&
    !denied.length &&
    !isItsEnvoyInstead(question, features, last) &&
    !isHowItIsNow(features, last) &&
    !isWhetherRecognition(features) &&
    !features.has('source', 'one-article') &&
    !(features.toWhom && features.topics.length) &&
    !isOfHouse(features)
  const persons =
    features.he ||
    features.has('in-post') ||
    goesOn ||
    isWhenOfHim(features, last) ||
    isBeforeHim(features, last)
      ? last.people
      : []
  return {
    people: persons,
    countries: last.countries,
    group: last.countries.length ? group : last.group,
    together: false,
    taken: [
      ...(persons.length ? (['people'] as const) : []),
      ...(last.countries.length || last.group ? (['countries'] as const) : []),
    ],
  }
}

/** "But Muttaqi presented an ambassador there, no?", "who quit there?", after one mission "who resigned?": in the State spoken of before. */
export const isDoneThere = (
  features: Features,
  people: readonly string[],
  { mission }: Before['last'],
): boolean => {
  const { has, there, unknown } = features
  const isAtMission = mission?.sending === 'AF' && mission.receiving !== null && unknown === 0
  const isWhere = there || (isAtMission && !has('envoy', 'several'))
  return !features.countries.length && ((there && people.length > 0) || (isWhere && asksWhoLeft(features)))
}

/** "When?" after what somebody is, or did. */
const isWhenOfHim = (
  { at, has, topics, marked: { words } }: Features,
  { intent, people, mission }: Before['last'],
): boolean =>
  intent === 'person' &&
  people.length === 1 &&
  at('when') === 0 &&
  !(has('since-when') && mission) &&
  !topics.length &&
  words.length <= FEW
/** "When exactly?", "when was that?" */
const FEW = 3

/** "And before that?", "successor?" after who holds a post, or since when: who held it before him, or after. */
const isBeforeHim = (features: Features, last: Before['last']): boolean =>
  last.people.length === 1 &&
  (asksNextInPost(features) ||
    besideHim(features, last) !== null ||
    (isOnPost(last) && features.has('predecessor', 'successor')))

/** "And who closed the embassy?", "their embassy in Kabul, open?": a mission is asked about, and nobody's words. */
const isOfHouse = (features: Features): boolean =>
  isTheirHouse(features) ||
  isAnotherHouse(features) ||
  (features.mission.kind === 'mission' &&
    features.has('who') &&
    !features.has('say', 'who-said', 'statement'))

const isTheirHouse = ({ has, mission, they }: Features): boolean =>
  mission.kind === 'mission' &&
  mission.mission.receiving === 'AF' &&
  has('pronoun') &&
  !has('he-she', 'say') &&
  !they

/** Whether a text names what it is about: a State, a person, a group, or a mission that is not an Afghan one. */
export const hasSubject = ({
  countries,
  people,
  group,
  mission,
}: Pick<Question, 'countries' | 'people' | 'group' | 'mission'>): boolean =>
  countries.length > 0 ||
  people.length > 0 ||
  group !== null ||
  mission?.receiving === 'UN' ||
  (mission?.sending ?? 'AF') !== 'AF'

/** The States of the last question with those added, and without those dropped. */
function joinedTo(
  before: readonly string[],
  named: readonly string[],
  features: Features,
): readonly string[] {
  const dropped = droppedIn(features)
  return [...new Set([...before, ...named])].filter((code) => !dropped.includes(code))
}

/** "Swap Turkey for China" after Turkey alone: China, and Turkey no more. */
function withoutSwapped(
  named: readonly string[],
  features: Features,
  { countries }: Before['last'],
): readonly string[] {
  if (named.length < 2 || countries.length > 1 || !features.has('drop')) return named
  const dropped = droppedIn(features)
  const left = named.filter((code) => !dropped.includes(code) || !countries.includes(code))
  return left.length ? left : named
}
