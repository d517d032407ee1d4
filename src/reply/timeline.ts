import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import type { Detail } from '../question.ts'
import { abstain, noRecord } from './abstain.ts'
import { asksOfWithdrawal } from './beyond.ts'
import type { Context } from './context.ts'
import { dateOf, findingOf, findingsOf, printed, printedAll } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { newestEvent } from './newest-event.ts'
import { around } from './next.ts'
import { note } from './notes.ts'
import { leaving } from './person/leaving.ts'
import { posted } from './person/posted.ts'
import { person } from './person.ts'
import { stateIn } from './standing.ts'
import { asStatus, status } from './status.ts'
import { delistings } from './timeline/delistings.ts'
import { eachWhen } from './timeline/each-when.ts'
import { factsIn, inPeriod, SHOWN } from './timeline/history.ts'
import { passedOn } from './timeline/passed-on.ts'
import { sinceHeld } from './timeline/since-held.ts'
import { whenTold } from './timeline/when-told.ts'
import { joined, type Told, told } from './told.ts'
import { accountsOf } from './who-did-it.ts'
import { whose } from './whose.ts'

/** The history, oldest first, with its turning points; "when" is answered by the turning point it asks for. */
export function timeline(context: Context): Told {
  const { question, words } = context
  const each = eachWhen(context, timeline)
  if (each) return each
  const sent =
    question.asks === 'when'
      ? (posted(context) ??
        leaving(context) ??
        headedSince(context) ??
        passedOn(context) ??
        delistings(context))
      : null
  if (sent) return sent
  if (asksOfWithdrawal(question))
    return asStatus({ ...context, question: { ...question, topics: ['recognition'] } })
  const all = [...new Set(factsIn(context))].filter((fact) => inPeriod(fact, context))
  const facts = all.slice(-SHOWN)
  const [country] = whose(question)
  if (!facts.length) return country || question.mission ? status(context) : noRecord('', context)
  if (isOfNobody(facts, context))
    return question.topic === 'all' ? abstain('no-person', context) : person(context)
  const turning = turningPoints(facts)
  const findings = findingsOf(facts, context)
  const next = country ? around(country, context) : []
  const isOfDate = question.asks !== 'whether' && question.asks !== 'who'
  const dated = isOfDate ? whenTold(facts, turning, context) : null
  if (dated) return dated
  const points = turning.map((fact) => printed(fact, context))
  const headline = headlineOf(facts, context)
  return told(
    headline,
    joined([
      ...findings,
      ...(points.length ? [note(words.say('timeline.turning', { points: inARow(points) }))] : []),
    ]),
    facts,
    next,
  )
}

/** "When did Muttaqi arrive?": somebody of no State on file is asked about by words that stand in nothing on file of him. */
const isOfNobody = (facts: readonly Fact[], { question }: Context): boolean =>
  question.asks === 'when' &&
  !question.mission &&
  question.people.length > 0 &&
  !whose(question).length &&
  !facts.some(
    (fact) =>
      isOfThem(fact, question.people) && (!question.sought.length || sharedWith(fact, question.sought) > 0),
  )

const isOfThem = ({ people = [] }: Fact, named: readonly string[]): boolean =>
  named.some((person) => people.includes(person))

/** "Since when?" after who heads a mission: his post is told with its beginning. When something was done is another question. */
function headedSince(context: Context): Told | null {
  const { details, mission } = context.question
  const isOfHim = details.includes('heads') && details.every((detail) => HEADS.has(detail))
  if (!mission || !isOfHim) return null
  const held = person(context)
  if (held.outcome !== 'answered') return null
  const began = details.includes('control') ? sinceHeld(context) : null
  return began ? beginning(began, held, context) : held
}

/** "Since when?" after who runs a mission: since when it is theirs, and since when whoever is at its head. */
const beginning = (began: Fact, held: Told, context: Context): Told => ({
  ...held,
  headline: inARow([printed(began, context), held.headline]),
  parts: joined([findingOf(began, context), ...held.parts]),
  facts: [began, ...held.facts],
})

const HEADS = new Set<Detail>(['heads', 'control'])

/** How many entries there are, and the newest event among them, by each side's account where it is asked who did it; one alone speaks for itself. */
function headlineOf(facts: readonly Fact[], context: Context): string {
  const { words, question } = context
  const isOfMany = question.mission?.receiving === 'AF' && question.mission.sending === null
  const mission = question.mission && !isOfMany && facts[0]?.mission ? words.mission(facts[0].mission) : null
  const subject = mission ?? (words.list(whose(question).map(words.state)) || words.say('name.everyone'))
  const newest = facts.at(-1)
  const [from, until] = [words.date(startOf(facts)), newest ? words.date(dateOf(newest)) : '']
  const values = { subject, count: facts.length, from, until, date: from }
  const event = newestEvent(facts, context)
  const told = event ? printedAll(question.asks === 'who' ? accountsOf(event) : [event], context) : ''
  return facts.length === 1
    ? told
    : inARow([
        words.sentence(words.say(from === until ? 'timeline.headline.day' : 'timeline.headline', values)),
        told,
      ])
}

/** The first day on which something is dated; an open beginning is none. */
function startOf(facts: readonly Fact[]): string {
  const dated = facts.find(({ from }) => !from.startsWith('..'))?.from ?? facts[0]?.from ?? ''
  return dated.split('/')[0] ?? dated
}

/** The facts by which the state changed. */
function turningPoints(facts: readonly Fact[]): Fact[] {
  const states = new Map<string, string>()
  return facts.filter((fact) => {
    const state = stateIn(fact)
    const key = `${fact.section} ${fact.mission ?? fact.country}`
    const changed = state !== null && states.has(key) && states.get(key) !== state
    if (state !== null) states.set(key, state)
    return changed
  })
}
