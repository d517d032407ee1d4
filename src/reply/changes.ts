import { type Day, dayBefore, spanOf } from '../edtf.ts'
import { byFirstDay } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Topic } from '../question.ts'
import { noRecord } from './abstain.ts'
import type { Context } from './context.ts'
import { findingOf, printed, sentenceOf } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { groupName, members } from './list/counted.ts'
import { missionsNamed } from './missions-named.ts'
import { newestEvent } from './newest-event.ts'
import { note } from './notes.ts'
import { allOf, countUntil } from './standing.ts'
import { joined, type Told, told } from './told.ts'
import { whose } from './whose.ts'

const SHOWN = 10

/** What is new: events by their own date, and, apart from it, what was written down in the period. */
export function changes(context: Context): Told {
  const { question, words, until } = context
  const facts = about(context)
  const end = countUntil(facts, until)
  const newest = newestEvent(facts, context, { end })
  const subject = subjectOf(context)
  if (!newest) return noRecord(subject, context)
  const since = question.asOf ? (spanOf(question.asOf)?.first ?? context.from) : yearBefore(newest.span.first)
  const start = Math.min(end, countUntil(facts, dayBefore(since)))
  const count = end - start
  const period = words.date(question.asOf ?? `${since}/..`)
  const lead = newestEvent(facts, context, { start, end }) ?? newest
  const shown = [
    ...new Set([...(count ? [lead] : []), ...facts.slice(Math.max(start, end - SHOWN), end).reverse()]),
  ]
  const key = count > 1 ? 'changes.headline' : count === 1 ? 'changes.one' : 'changes.none'
  const values = {
    count: words.number(count),
    period,
    subject: subject && words.say('changes.subject', { subject }),
    report: sentenceOf(lead, context),
  }
  const findings = (shown.length ? shown : [newest]).map((fact) => findingOf(fact, context))
  const after = question.topic === 'recognition' ? laterThan(lead, shown) : []
  return told(
    inARow([
      words.sentence(ofGroup(words.say(key, values), context)),
      ...after.map((fact) => printed(fact, context)),
    ]),
    joined([...findings, ...writtenDown(facts, period, context)]),
    shown.length ? shown : [newest],
  )
}

/** The latest that was said on recognition after the newest event, though it tells only that things are as they were: no headline hides a later day. */
const laterThan = (lead: Fact, shown: readonly Fact[]): readonly Fact[] =>
  shown.filter(({ span, section }) => span.first > lead.span.last && section === 'recognition').slice(0, 1)

/** "What is new in Central Asia?": the group is named, whose members' record it is. */
const ofGroup = (sentence: string, context: Context): string =>
  isOfGroup(context.question)
    ? context.words.say('list.group', { group: groupName(context), sentence })
    : sentence

const isOfGroup = (question: Context['question']): boolean =>
  question.group !== null && !whose(question).length

/** The States whose record is asked for: those named, or the members of a group. */
const statesAsked = (context: Context): readonly string[] =>
  isOfGroup(context.question) ? members(context) : whose(context.question)

/** What is asked about by name: its mission, where one is meant, or the States. */
function subjectOf({ question, words, knowledge }: Context): string {
  const [mission, ...others] = question.mission?.receiving ? missionsNamed(question.mission, knowledge) : []
  return mission && !others.length
    ? words.theMission(mission.mission)
    : words.list(whose(question).map(words.state))
}

/** How many of the facts were recorded in the period: a count apart from that of the events. */
function writtenDown(facts: readonly Fact[], period: string, context: Context) {
  const { question, knowledge, from, until, words } = context
  const all = facts === knowledge.chronicle(topicsOf(context))
  const within = ({ recorded }: Fact) => recorded >= from && recorded <= until
  const recorded = !question.asOf
    ? 0
    : all
      ? knowledge.recorded(from, until, topicsOf(context))
      : facts.filter(within).length
  return recorded ? [note(words.sentence(words.say('changes.recorded', { count: recorded, period })))] : []
}

const yearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

const topicsOf = ({ question: { topic, topics } }: Context): readonly Topic[] | undefined =>
  topic === 'all' ? undefined : topics

/** Whose facts beside those on missions: of a mission none but, at the seat, what the United Nations decide on it. */
function statesOf(context: Context): readonly string[] {
  const receiving = context.question.mission?.receiving
  if (receiving === 'UN') return [receiving]
  return receiving ? [] : statesAsked(context)
}

/** The facts on what was asked about, oldest first. */
function about(context: Context): readonly Fact[] {
  const { question, knowledge } = context
  const asked = statesAsked(context)
  const named = question.mission?.receiving
    ? missionsNamed(question.mission, knowledge).filter(
        ({ sending }) => !isOfGroup(question) || sending === 'AF' || asked.includes(sending),
      )
    : asked.flatMap((code) => [...knowledge.missionsIn(code), ...knowledge.missionsFrom(code)])
  if (!named.length && !asked.length) return knowledge.chronicle(topicsOf(context))
  const ofMissions = named.flatMap(({ mission }) =>
    allOf(knowledge, { mission }, ['control', 'operation', 'affairs', 'accreditation', 'relations']),
  )
  const ofStates = statesOf(context).flatMap((country) => allOf(knowledge, { country }, STATE_SECTIONS))
  return [...new Set([...ofMissions, ...ofStates])]
    .filter((fact) => question.topic === 'all' || question.topics.includes(fact.topic))
    .sort(byFirstDay)
}
