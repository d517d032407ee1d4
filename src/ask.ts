import type { Answer, Understood } from './answer.ts'
import { type Conversation, leanedOn, NEW_CONVERSATION } from './conversation.ts'
import type { Day } from './edtf.ts'
import { byFirstDay } from './knowledge/by-date.ts'
import type { Fact, Knowledge } from './knowledge/knowledge.ts'
import { reportedBy } from './knowledge/reported-by.ts'
import { speakerId } from './knowledge/speakers.ts'
import { newestLast } from './newest-last.ts'
import { type Question, type Reason, SUCCESSION, type Topic } from './question.ts'
import type { Abstention } from './reply/abstain.ts'
import { bothHalves } from './reply/both-halves.ts'
import { type Context, contextOf } from './reply/context.ts'
import { replied, reply } from './reply/reply.ts'
import type { Told } from './reply/told.ts'
import { halvesOf, isHalfOf } from './understand/halves.ts'
import { DISPUTED } from './understand/scope/disputed.ts'
import { understand } from './understand/understand.ts'

/** An answer, the conversation as it stands after it, and why nothing was answered, where that is so. */
export type Asked = Readonly<{ answer: Answer; conversation: Conversation; reason: Abstention | null }>

/**
 * The one door: a text, what is known, the day it is asked and the conversation so far become one answer. The same
 * arguments give the same answer to the byte. Never throws, whatever the text holds.
 */
export function ask(
  text: string,
  knowledge: Knowledge,
  today: Day,
  conversation: Conversation = NEW_CONVERSATION,
): Asked {
  const context = turn(text, knowledge, today, conversation)
  const { question } = context
  const whole = reply(context)
  const told = bothTold(whole, context) ?? whole
  const reason = told.outcome === 'abstained' ? (told.reason ?? null) : null
  return { answer: answerOf(question, told), conversation: after(question, told, conversation), reason }
}

/** A question in its conversation, understood, with all from which it is answered. */
function turn(text: string, knowledge: Knowledge, today: Day, conversation: Conversation): Context {
  const question = understand(text, knowledge.reader, today, conversation)
  return contextOf(question, reportedBy(question.reportedBy, knowledge), today, conversation)
}

/** A question that asks twice of the same is answered as two turns of a conversation would be; null of any other. */
function bothTold(whole: Told, context: Context): Told | null {
  const { question, knowledge, words, today, conversation } = context
  const halves =
    whole.outcome === 'answered' ? halvesOf(question, words.say('list.and'), knowledge.reader, today) : null
  if (!halves) return null
  const first = turn(halves[0], knowledge, today, conversation)
  const answer = replied(first)
  const second = turn(halves[1], knowledge, today, after(first.question, answer, conversation))
  const both = [answer, replied(second)] as const
  const areBoth =
    both.every(({ outcome }) => outcome === 'answered') &&
    [first, second].every((half) => isHalfOf(half.question, question))
  return areBoth ? bothHalves(whole, both, context) : null
}

function answerOf(question: Question, { outcome, headline, parts, next }: Told): Answer {
  return { version: 1, outcome, understood: understoodOf(question), headline, parts, next }
}

function understoodOf({ intent, topic, countries, mission, people, asOf, language }: Question): Understood {
  return { intent, aspect: topic, countries, mission, people, asOf, language }
}

/** Who is meant by "he" after "who is the ambassador?", "since when?" and "who said that", and still after "source?". */
function peopleAfter(
  { intent, details }: Question,
  parts: Told['parts'],
  facts: readonly Fact[],
  { last }: Conversation,
): readonly string[] {
  if (intent === 'sources') return last?.people ?? []
  if (intent === 'person' || (intent === 'timeline' && details.includes('heads')))
    return parts
      .flatMap((part) => (part.kind === 'finding' && 'person' in part.subject ? [part.subject.person] : []))
      .slice(0, 1)
  return intent === 'statement' ? speakersOf(facts[0]) : []
}

const speakersOf = (fact: Fact | undefined): readonly string[] => [
  ...new Set(fact?.evidence.flatMap(({ speaker }) => speakerId(speaker) ?? []) ?? []),
]

/** What is off the subject leaves the conversation as it was; what is judged, foretold or of another recognition does not. */
const OFF: ReadonlySet<Reason> = new Set(['other-subject', 'smalltalk', 'instruction'])

/** What the next turn may lean on: the last question on the subject (one on Kosovo or Palestine is none), the open options, the facts shown. */
function after(
  question: Question,
  { outcome, parts, facts, listed, cities = [], timeTold }: Told,
  before: Conversation,
): Conversation {
  if (question.intent === 'help') return question.reset ? NEW_CONVERSATION : before
  const choice = parts.find((part) => part.kind === 'choice')
  const options = choice?.kind === 'choice' ? choice.options : []
  /** Whoever is left out of a list, or came after those on it, is not what the next turn is about. */
  const isLeftOut = question.intent === 'list' && (question.except || question.ahead.length > 0)
  const countries = isLeftOut ? [] : question.countries.filter((code) => !DISPUTED.has(code))
  const isAside = !question.countries.length || (!countries.length && before.last?.countries.length)
  const isOff = question.reason !== null && OFF.has(question.reason)
  /** "What is that about?", asked of words that name nothing, leaves open nothing that the next turn could fill. */
  const isOfNothing =
    outcome === 'asked-back' &&
    question.topic === 'all' &&
    !countries.length &&
    !question.people.length &&
    !question.group
  if (isOff || isOfNothing || (question.intent === 'unsupported' && isAside)) return { ...before, options }
  /** "And before him?": who is told of then is meant by the next "him"; where nobody is, he himself still. */
  const isOfNext =
    question.intent === 'person' &&
    outcome === 'answered' &&
    SUCCESSION.some((one) => question.details.includes(one))
  const own = isOfNext ? [] : question.people
  const people = own.length ? own : peopleAfter(question, parts, facts, before)
  const intent = question.intent === 'unsupported' ? 'status' : question.intent
  return {
    last: {
      ...leanedOn(question),
      intent,
      countries,
      people,
      asOf: question.reason ? (before.last?.asOf ?? null) : question.asOf,
    },
    recent: newestLast([...before.recent, ...(before.last?.countries ?? [])]).slice(-4),
    ...(listed
      ? { listed, cities }
      : (servedIn(question, facts) ?? inRow(offeredIn(question) ?? countries, before))),
    topics: topicsInRow(question, before),
    timeBefore: timeBefore(question, before),
    timeTold: timeTold ?? question.asOf ?? timeOf(question, facts),
    timeShown: countries.length === 1 ? timeShown(question, facts) : null,
    leftOut: question.intent === 'list' && question.except ? question.countries : [],
    options,
    person: people[0] ?? personStill(countries, facts, before),
    heard: newestLast([
      ...before.heard,
      ...facts.slice(0, HEARD).flatMap(speakersOf).toReversed(),
      ...people.toReversed(),
    ]).slice(-HEARD),
    facts: outcome === 'asked-back' ? before.facts : facts.slice(0, 40).map(({ id }) => id),
  }
}

/** "Who is Bakhtari? Does Austria recognise them?": she is still who "she" is. */
function personStill(
  countries: readonly string[],
  facts: readonly Fact[],
  { last, person }: Conversation,
): string | null {
  const told = facts.slice(0, FOREMOST).flatMap(({ people = [] }) => people)
  const isElsewhere = countries.join() !== last?.countries.join()
  return isElsewhere || told.some((other) => other !== person) ? null : person
}
const FOREMOST = 2

/** So many of those who were heard are kept. */
const HEARD = 8

/** When it was, where that is asked for, or where one saying alone is told. */
const timeOf = ({ asks, intent }: Question, facts: readonly Fact[]): string | null =>
  asks === 'when' || (intent === 'statement' && facts.length === 1) ? (facts[0]?.from ?? null) : null

/** From when on the first that is told holds; of a history, its newest entry. */
const timeShown = ({ intent, asks }: Question, facts: readonly Fact[]): string | null =>
  (intent === 'timeline' && asks !== 'when' ? facts.toSorted(byFirstDay).at(-1) : facts[0])?.from ?? null

/** Those that share a name, where it is asked which is meant: "and the other one?" may follow. */
const offeredIn = ({ back }: Question): readonly string[] | null =>
  back?.of === 'shared' ? back.options.flatMap(({ code }) => code ?? []) : null

/** The topics that "the former" is one of: those of one question, or of the last two on the same States. */
function topicsInRow(
  { topics, countries }: Question,
  { last, topics: before }: Conversation,
): readonly Topic[] {
  const isOfSame = last !== null && countries.join() === last.countries.join()
  return isOfSame && topics.length < 2 ? [...new Set([...before, ...topics])].slice(-2) : topics
}

/** "On 1 January 2024? And on 1 January 2025? And in between?": the first of two times that were asked about of the same States, kept as long as the second is gone on with. */
function timeBefore({ asOf, countries }: Question, { last, timeBefore: kept }: Conversation): string | null {
  if (!last?.asOf || countries.join() !== last.countries.join()) return null
  return last.asOf === asOf ? kept : last.asOf
}

/** "Does it serve people in the US?": "theirs" may follow, and is of those who are served. */
const servedIn = (
  { details }: Question,
  [fact]: readonly Fact[],
): Pick<Conversation, 'listed' | 'cities'> | null =>
  fact?.value === 'serves-abroad' && details.includes('consular-service')
    ? { listed: fact.countries ?? [], cities: [] }
    : null

/** The States that "the third one" is counted among: those named at once, and still where the talk turned to one of them. */
const inRow = (
  countries: readonly string[],
  { listed, cities }: Conversation,
): Pick<Conversation, 'listed' | 'cities'> =>
  countries.length < 2 && countries.some((code) => listed.includes(code))
    ? { listed, cities }
    : { listed: countries.length > 1 ? countries : [], cities: [] }
