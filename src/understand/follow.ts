import type { Conversation } from '../conversation.ts'
import type { MissionNamed, Question, Reason } from '../question.ts'
import type { Features } from './features.ts'
import type { Reading } from './understand.ts'

type Last = NonNullable<Conversation['last']>
/** What a turn can lean on: the last question, and the States named before it. */
type Before = Readonly<{ last: Last; recent: readonly string[] }>
type Inherited = Question['inherited'][number]

/** Reasons for silence that a conversation can lift: the words made no sense alone, not that they were off the subject. */
const LIFTED: readonly (Reason | null)[] = ['not-understood', 'nothing-asked', 'other-subject']
const SHORT = 8
const NAMED = 5

/**
 * Fills what a text leaves open from the last question, only where the text leans on it: a State without a topic takes
 * the topic, a topic without a State takes the State, a bare date takes all. What was taken over is listed.
 */
export function follow({ question, intent, features }: Reading, before: Before): Question {
  const { last } = before
  if (features.has('reset') || (question.intent === 'help' && !features.has('addition', 'pronoun')))
    return question
  const off = features.has('other-subject', 'other-word', 'smalltalk', 'predict', 'opinion', 'advice')
  const named = features.countries.length > 0 && features.marked.words.length <= SHORT
  const fragment = named || isFragment(question, features)
  if (
    question.reason &&
    !(
      LIFTED.includes(question.reason) &&
      !off &&
      fragment &&
      (named || features.unknown <= (features.has('he-she', 'pronoun') ? 2 : 0))
    )
  )
    return opinionOn(question, features, last)
  if (question.quoted.length) return question
  const countries = question.countries.length ? question.countries : features.countries
  return leaning({ ...question, countries }, { question, intent, features }, fragment, before)
}

function leaning(
  question: Question,
  { intent, features }: Reading,
  fragment: boolean,
  before: Before,
): Question {
  const subject = hasSubject(question)
  const topic = question.topics.length > 0
  if (subject && topic && !features.has('contrast', 'add')) return question
  if (!subject && !leans(question, features, intent, fragment)) return question
  return filled({ ...question, reason: null }, intent, features, before)
}

const hasSubject = ({ countries, people, group, mission }: Question): boolean =>
  countries.length > 0 ||
  people.length > 0 ||
  group !== null ||
  mission?.receiving === 'UN' ||
  (mission?.sending ?? 'AF') !== 'AF'

function isFragment({ asOf, topics, details }: Question, { has, marked }: Features): boolean {
  const said =
    topics.length > 0 ||
    details.length > 0 ||
    asOf !== null ||
    has(
      'addition',
      'pronoun',
      'now',
      'why',
      'since-when',
      'when',
      'how-long',
      'source',
      'who-said',
      'say',
      'new',
      'timeline',
      'contrast',
      'correction',
      'happened',
      'name-of',
      'what',
      'overview',
      'stance',
      'how-many',
      'he-she',
      'compare',
      'list',
    )
  return said && marked.words.length <= SHORT
}

/** A text without a subject of its own leans on the last one unless it asks about all States. */
function leans(
  question: Question,
  features: Features,
  intent: Reading['intent'],
  fragment: boolean,
): boolean {
  if (intent === 'list')
    return (
      fragment &&
      !features.has('which', 'list', 'who') &&
      features.has('addition', 'pronoun', 'yes-no', 'correction', 'taliban') &&
      features.marked.words.length <= NAMED
    )
  if (intent === 'changes' && !features.has('pronoun', 'addition')) return features.marked.words.length <= 2
  if (intent === 'sources' && features.marked.words.length > SHORT) return false
  return fragment || features.has('pronoun') || question.topics.length > 0
}

/** What is judged or predicted keeps the State in view, so that the next turn can go on from there. */
function opinionOn(question: Question, features: Features, last: Last): Question {
  return features.has('pronoun') &&
    !question.countries.length &&
    (question.reason === 'opinion' || question.reason === 'prediction')
    ? { ...question, countries: last.countries, topic: question.topics.length ? question.topic : last.topic }
    : question
}

function filled(
  question: Question,
  intent: Reading['intent'],
  features: Features,
  { last, recent }: Before,
): Question {
  const inherited: Inherited[] = []
  const take = <T>(what: Inherited, own: T, open: boolean, from: T, empty: boolean): T => {
    if (!open || empty) return own
    inherited.push(what)
    return from
  }
  const subject = hasSubject(question)
  const joining =
    features.has('contrast', 'compare', 'add') || (features.has('drop') && last.countries.length > 1)
  const comparing = joining && question.countries.length > 0 && last.countries.length > 0
  const spoken = last.intent === 'statement'
  const people = take(
    'people',
    question.people,
    !subject && (features.has('he-she') || spoken),
    last.people,
    !last.people.length,
  )
  const together = joining && !question.countries.length && last.countries.length + recent.length > 1
  const named = together
    ? [...new Set([...recent, ...last.countries])].slice(-2)
    : comparing
      ? joinedTo(last.countries, question.countries, features.has('drop'))
      : question.countries
  if (together) inherited.push('countries')
  const countries =
    comparing || together ? named : take('countries', named, !subject, last.countries, !last.countries.length)
  const group = take('countries', question.group, !subject && !countries.length, last.group, !last.group)
  const open = (!question.topics.length || onlyPlaced(question, features, last)) && !features.has('overview')
  const topic = take('aspect', question.topic, open, last.topic, last.topic === 'all')
  const quoting =
    people.length > 0 && !question.people.length
      ? features.has('say', 'statement', 'stance', 'who-said') || spoken
      : features.has('statement', 'who-said') || (features.has('say') && features.has('what'))
  const asks = question.intent === 'unsupported' || intent === null || intent === 'list'
  const wants = take(
    'intent',
    asks ? 'status' : question.intent,
    asks &&
      !comparing &&
      !quoting &&
      !(last.intent === 'statement' && features.topics.length > 0) &&
      !(question.topics.length && !subject && question.details.length),
    carried(last, countries, group),
    last.intent === 'status',
  )
  const asOf = take(
    'asOf',
    question.asOf,
    question.asOf === null && !features.has('now') && (features.marked.words.length <= SHORT || !subject),
    last.asOf,
    !last.asOf,
  )
  const details = question.details.length || !open ? question.details : last.details
  const mission = topic === 'mission' ? missionFrom(question, features, countries, last) : null
  if (mission && last.mission && !question.mission?.receiving) inherited.push('mission')
  return {
    ...question,
    people,
    countries,
    group,
    topic,
    topics: question.topics.length && !open ? question.topics : topic === 'all' ? [] : [topic],
    intent:
      (comparing || together) && countries.length > 1
        ? 'compare'
        : quoting && asks
          ? 'statement'
          : asks && features.has('name-of') && countries.length > 0
            ? 'person'
            : wants,
    asOf,
    details,
    mission: mission && countries.length <= 1 ? mission : null,
    negative: question.negative || (open && group !== null && last.negative),
    inherited: [...new Set(inherited)],
  }
}

/** "In Ankara as well?": a city speaks for a mission only where something else was not being asked about. */
const onlyPlaced = ({ topics }: Question, features: Features, { topic }: Last): boolean =>
  topics.length > 0 &&
  !features.topics.length &&
  topic !== 'all' &&
  topic !== 'mission' &&
  features.has('addition')

/** A list goes on as a list for a group, and as a status for a State. */
function carried(last: Last, countries: readonly string[], group: string | null): Question['intent'] {
  if (last.intent === 'list') return group || !countries.length ? 'list' : 'status'
  if (last.intent === 'sources' || last.intent === 'help' || last.intent === 'unsupported') return 'status'
  if (last.intent === 'compare') return countries.length > 1 ? 'compare' : 'status'
  return last.intent
}

/** The States of the last question with those added, or without those dropped. */
function joinedTo(before: readonly string[], named: readonly string[], drop: boolean): readonly string[] {
  return drop ? before.filter((code) => !named.includes(code)) : [...new Set([...before, ...named])]
}

/** The mission a fragment means: its own words first, the State in view, and the direction and kind of the last one. */
function missionFrom(
  question: Question,
  { mission: read }: Features,
  countries: readonly string[],
  last: Last,
): MissionNamed | null {
  const own = question.mission ?? (read.kind === 'mission' ? read.mission : null)
  const [country = null] = countries
  if (own?.receiving && own.sending)
    return own.kind || !last.mission ? own : { ...own, kind: last.mission.kind }
  if (own?.receiving === 'AF' && !own.sending && country) return { ...own, sending: country }
  const sending = last.mission && last.mission.sending !== 'AF' ? country : 'AF'
  const same =
    last.mission &&
    country !== null &&
    (last.mission.receiving === country || last.mission.sending === country)
  const kind = own?.kind ?? last.mission?.kind ?? null
  const sameKind = !own?.kind || own.kind === last.mission?.kind
  const city = own?.city ?? (same && sameKind ? (last.mission?.city ?? null) : null)
  return sending === 'AF'
    ? { sending: 'AF', receiving: country, city, kind }
    : { sending, receiving: 'AF', city: city ?? 'Kabul', kind }
}
