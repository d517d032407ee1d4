import type { Fact } from '../knowledge/knowledge.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { dateOf, findingOf, sentenceOf } from './finding.ts'
import { missionsNamed } from './mission-status.ts'
import { note } from './notes.ts'
import { joined, type Told, told } from './told.ts'

const SHOWN = 10

/** What is new: events by their own date, and, apart from it, what was written down in the period. */
export function changes(context: Context): Told {
  const { question, words, from, until, knowledge } = context
  const facts = about(context)
  const newest = facts.at(-1)
  if (!newest) return abstain('no-record', context, { topic: words.say(`topic.${question.topic}`), subject: words.list(question.countries.map(words.state)) || words.say('name.everyone') })
  const since = question.asOf ? from : yearBefore(newest.span.first)
  const inside = facts.filter((fact) => fact.span.last >= (since === '0000-01-01' ? (question.asOf ?? '') : since) && fact.span.first <= until)
  const period = question.asOf ? inWords(question.asOf, context) : words.date(`${since}/..`)
  const recorded = knowledge.recorded().filter((fact) => question.asOf !== null && fact.recorded >= from && fact.recorded <= until && facts.includes(fact)).length
  const notes = recorded ? [note(words.sentence(words.say('changes.recorded', { count: recorded, period })))] : []
  const shown = inside.slice(-SHOWN).reverse()
  const lead = shown[0] ?? newest
  const subject = question.countries.length ? words.say('changes.subject', { subject: words.list(question.countries.map(words.state)) }) : ''
  const key = inside.length > 1 ? 'changes.headline' : inside.length === 1 ? 'changes.one' : 'changes.none'
  const headline = words.sentence(words.say(key, { count: inside.length, period, subject, report: sentenceOf(lead, context), date: words.date(dateOf(newest)) }))
  const findings = (shown.length ? shown : [newest]).map((fact) => findingOf(fact, context))
  return told(headline, joined([...findings, ...notes]), shown.length ? shown : [newest])
}

function inWords(asOf: string, { words }: Context): string {
  return words.date(asOf)
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** The facts on what was asked about, oldest first. */
function about({ question, knowledge }: Context): Fact[] {
  const missions = new Set((question.mission ? missionsNamed(question.mission, knowledge) : question.countries.flatMap((code) => [...knowledge.missionsIn(code), ...knowledge.missionsFrom(code)])).map(({ mission }) => mission))
  const covers = (fact: Fact): boolean => {
    if (question.mission?.receiving) return fact.mission !== null && missions.has(fact.mission)
    if (question.countries.length) return (fact.country !== null && question.countries.includes(fact.country)) || (fact.mission !== null && missions.has(fact.mission))
    return true
  }
  const onTopic = (fact: Fact) => question.topic === 'all' || question.topics.includes(fact.topic)
  return knowledge.facts.filter((fact) => covers(fact) && onTopic(fact)).sort((a, b) => (a.span.first < b.span.first ? -1 : a.span.first > b.span.first ? 1 : 0))
}
