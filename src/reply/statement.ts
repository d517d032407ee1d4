import type { Part } from '../answer.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { EvidenceRecord } from '../knowledge/schema.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { evidenceOf, findingOf, sentenceOf } from './finding.ts'
import { cautions, note } from './notes.ts'
import { newestBy } from './standing.ts'
import { status } from './status.ts'
import { joined, type Told, told } from './told.ts'

const SHOWN = 12
/** Of more statements than these the newest are looked at. */
const HEARD = 400

/** What a person or a government said: its words, in which capacity, when, and through whom. */
export function statement(context: Context): Told {
  const { question, words, knowledge } = context
  const hunted = question.quoted.flatMap((quote) => knowledge.quoted(quote))
  if (hunted.length) return quoted(hunted, context)
  const shown =
    question.people.length || question.countries.length || question.side
      ? []
      : context.conversation.facts.flatMap((id) => knowledge.fact(id) ?? [])
  const facts = shown.length ? shown : spoken(context)
  if (facts.length) return saidBy(facts, context)
  if (question.countries.length && !question.people.length) {
    const other = status({ ...context, question: { ...question, intent: 'status' } })
    if (other.outcome === 'answered')
      return {
        ...other,
        parts: joined([
          note(
            words.sentence(
              words.say('abstain.no-statement', { who: words.list(question.countries.map(words.state)) }),
            ),
          ),
          ...other.parts,
        ]),
      }
  }
  const who = question.people.length
    ? words.list(question.people.map((id) => knowledge.person(id)?.name ?? id))
    : words.list(question.countries.map(words.state))
  return question.quoted.length && !who
    ? abstain('no-quote', context)
    : abstain('no-statement', context, { who: who || words.say('name.everyone') })
}

function quoted(hits: readonly { fact: Fact; record: EvidenceRecord }[], context: Context): Told {
  const { words, question, knowledge } = context
  const [best] = hits
  if (!best) return abstain('no-quote', context)
  const evidence = evidenceOf(best.fact, knowledge).find(({ quote }) => quote === best.record.quote)
  const speaker = evidence?.speaker
  const who = speaker
    ? speaker.name
      ? `${speaker.name}, ${speaker.role}`
      : speaker.role
    : `${evidence?.source.publisher ?? ''}`
  const headline = words.sentence(
    words.say('statement.headline', {
      who,
      date: words.date(evidence?.said ?? best.fact.from),
      quote: best.record.quote ?? '',
    }),
  )
  const wrong = question.people.filter((id) => speaker?.id !== id)
  const corrected: Part[] = wrong.map((id) =>
    note(
      words.sentence(
        words.say('note.not-said', { name: knowledge.person(id)?.name ?? id, sentence: headline }),
      ),
    ),
  )
  const facts = [...new Set(hits.map(({ fact }) => fact))]
  return told(
    headline,
    joined([
      ...facts.map((fact) => findingOf(fact, context)),
      ...corrected,
      ...cautions(best.fact, [], context),
      ...inferredOf(best.record, context),
    ]),
    facts,
  )
}

function inferredOf({ inferred }: EvidenceRecord, { words }: Context): Part[] {
  return inferred ? [note(words.sentence(inferred))] : []
}

/** The facts that rest on the words of those asked about, newest first; those on the topic before the others. */
function spoken(context: Context): Fact[] {
  const { question, knowledge, until, from } = context
  const ofPeople = question.people.flatMap((person) => knowledge.ofPerson(person))
  const ofStates = question.people.length
    ? []
    : question.countries.flatMap((country) => ofState(country, context))
  const ofSide =
    question.people.length || question.countries.length || !question.side
      ? []
      : knowledge.ofSide(question.side)
  const all = [...new Set([...ofPeople, ...ofStates, ...ofSide])]
    .filter((fact) => fact.span.first <= until && fact.span.last >= from)
    .slice(-HEARD)
  const onTopic = question.topic === 'all' ? all : all.filter((fact) => question.topics.includes(fact.topic))
  const heard = (fact: Fact) =>
    question.people.length
      ? fact.evidence.some(({ speaker }) => typeof speaker === 'string' && question.people.includes(speaker))
        ? 0
        : 1
      : 0
  const quotes = (fact: Fact) => (fact.evidence.some(({ quote }) => quote) ? 0 : 1)
  const topical = new Set(onTopic)
  const apart = (fact: Fact) => (topical.has(fact) ? 0 : 1)
  const sorted = (facts: readonly Fact[]) =>
    [...facts].sort(
      (a, b) =>
        heard(a) - heard(b) ||
        apart(a) - apart(b) ||
        quotes(a) - quotes(b) ||
        (a.span.first < b.span.first ? 1 : -1),
    )
  return sorted(question.people.length ? all : onTopic)
}

function ofState(country: string, { knowledge, until }: Context): Fact[] {
  const missions = [...knowledge.missionsIn(country), ...knowledge.missionsFrom(country)]
  const facts = [
    ...(['recognition', 'accreditation', 'relations'] as const).flatMap((section) =>
      newestBy(knowledge.ofCountry(country, section), until),
    ),
    ...missions.flatMap(({ mission }) =>
      (['control', 'operation', 'affairs'] as const).flatMap((section) =>
        newestBy(knowledge.ofMission(mission, section), until),
      ),
    ),
  ]
  return facts.filter((fact) => saysFor(fact, country, knowledge))
}

function saysFor(fact: Fact, side: string, knowledge: Context['knowledge']): boolean {
  return fact.evidence.some(
    ({ speaker }) => (typeof speaker === 'string' ? knowledge.person(speaker)?.side : speaker?.side) === side,
  )
}

function saidBy(facts: readonly Fact[], context: Context): Told {
  const { words, knowledge, question } = context
  const [fact] = facts
  if (!fact) return abstain('no-statement', context, { who: '' })
  const said = evidenceOf(fact, knowledge).find(
    ({ speaker, quote }) => quote && (!question.people.length || question.people.includes(speaker?.id ?? '')),
  )
  const speaker = said?.speaker
  const headline =
    said?.quote && speaker
      ? words.say('statement.headline', {
          who: speaker.name ? `${speaker.name}, ${speaker.role}` : speaker.role,
          date: words.date(said.said ?? fact.from),
          quote: said.quote,
        })
      : sentenceOf(fact, context)
  const shown = facts.slice(0, SHOWN)
  return told(
    words.sentence(headline),
    joined([...shown.map((one) => findingOf(one, context)), ...cautions(fact, [], context)]),
    shown,
  )
}
