import { type Day, dayBefore, spanOf } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { dateOf, findingOf, sentenceOf } from './finding.ts'
import { missionsNamed } from './mission-status.ts'
import { note } from './notes.ts'
import { allOf, countUntil } from './standing.ts'
import { joined, type Told, told } from './told.ts'

const SHOWN = 10

/** What is new: events by their own date, and, apart from it, what was written down in the period. */
export function changes(context: Context): Told {
  const { question, words, until } = context
  const facts = about(context).filter(
    (fact) => question.topic === 'all' || question.topics.includes(fact.topic),
  )
  const known = facts.slice(0, countUntil(facts, until))
  const newest = known.at(-1)
  const subject = words.list(question.countries.map(words.state))
  if (!newest)
    return abstain('no-record', context, {
      topic: words.say(`topic.${question.topic}`),
      subject: subject || words.say('name.everyone'),
    })
  const since = question.asOf ? (spanOf(question.asOf)?.first ?? context.from) : yearBefore(newest.span.first)
  const inside = known.slice(countUntil(known, dayBefore(since)))
  const period = words.date(question.asOf ?? `${since}/..`)
  const shown = inside.slice(-SHOWN).reverse()
  const lead = shown[0] ?? newest
  const key = inside.length > 1 ? 'changes.headline' : inside.length === 1 ? 'changes.one' : 'changes.none'
  const values = {
    count: inside.length,
    period,
    subject: subject && words.say('changes.subject', { subject }),
    report: sentenceOf(lead, context),
    date: words.date(dateOf(newest)),
  }
  const findings = (shown.length ? shown : [newest]).map((fact) => findingOf(fact, context))
  return told(
    words.sentence(words.say(key, values)),
    joined([...findings, ...writtenDown(known, period, context)]),
    shown.length ? shown : [newest],
  )
}

/** How many of the facts were recorded in the period: a count apart from that of the events. */
function writtenDown(facts: readonly Fact[], period: string, { question, from, until, words }: Context) {
  const recorded = question.asOf
    ? facts.filter((fact) => fact.recorded >= from && fact.recorded <= until).length
    : 0
  return recorded ? [note(words.sentence(words.say('changes.recorded', { count: recorded, period })))] : []
}

const yearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** The facts on what was asked about, oldest first. */
function about({ question, knowledge }: Context): readonly Fact[] {
  const named = question.mission?.receiving
    ? missionsNamed(question.mission, knowledge)
    : question.countries.flatMap((code) => [...knowledge.missionsIn(code), ...knowledge.missionsFrom(code)])
  if (!named.length && !question.countries.length) return knowledge.chronicle()
  const ofMissions = named.flatMap(({ mission }) =>
    allOf(knowledge, { mission }, ['control', 'operation', 'affairs', 'accreditation', 'relations']),
  )
  const ofStates = question.mission?.receiving
    ? []
    : question.countries.flatMap((country) =>
        allOf(knowledge, { country }, ['recognition', 'accreditation', 'relations']),
      )
  return [...new Set([...ofMissions, ...ofStates])].sort((a, b) =>
    a.span.first < b.span.first ? -1 : a.span.first > b.span.first ? 1 : 0,
  )
}
