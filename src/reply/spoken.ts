import type { Fact } from '../knowledge/knowledge.ts'
import { speakerId } from '../knowledge/speakers.ts'
import { bearingOn, bearingOnWords } from './bearing.ts'
import type { Context } from './context.ts'
import { newestBy } from './standing.ts'

/** Of more statements than these the newest are looked at. */
const HEARD = 400

/**
 * The facts that rest on the words of those asked about: their own before those that only name them, then what bears
 * most on the question, then words quoted before reports, then the newest.
 */
export function spoken(context: Context): Fact[] {
  const { question, until, from } = context
  const all = [...new Set(saidBy(context))]
    .filter((fact) => fact.span.first <= until && fact.span.last >= from)
    .slice(-HEARD)
  const onTopic =
    question.topic === 'all' || wordsLookedFor(context)
      ? all
      : all.filter((fact) => question.topics.includes(fact.topic))
  return ranked(question.people.length ? all : onTopic, new Set(onTopic), context)
}

const wordsLookedFor = ({ question: { alleged, quoted } }: Context): string | undefined =>
  alleged ?? quoted[0]

function saidBy(context: Context): readonly Fact[] {
  const { question, knowledge } = context
  if (question.people.length) return question.people.flatMap((person) => knowledge.ofPerson(person))
  if (question.countries.length) return question.countries.flatMap((country) => ofState(country, context))
  return question.side ? knowledge.ofSide(question.side) : []
}

function ranked(facts: readonly Fact[], topical: ReadonlySet<Fact>, context: Context): Fact[] {
  const { people, text } = context.question
  const said = wordsLookedFor(context)
  const texts = [...facts.map(textOf), ...facts.map(quotesOf)]
  const bearing = said ? bearingOnWords(said, texts) : bearingOn(text, texts, context)
  const rank = new Map(
    facts.map((fact) => [
      fact,
      [
        people.length && !fact.evidence.some(({ speaker }) => people.includes(speakerId(speaker) ?? ''))
          ? 1
          : 0,
        -bearing.weight(textOf(fact)) - (topical.has(fact) ? 1 : 0),
        -bearing.weight(quotesOf(fact)),
        fact.evidence.some(({ quote }) => quote) ? 0 : 1,
      ],
    ]),
  )
  const order = (a: Fact, b: Fact) =>
    (rank.get(a) ?? []).reduce((off, value, i) => off || value - (rank.get(b)?.[i] ?? 0), 0)
  return [...facts].sort((a, b) => order(a, b) || (a.span.first < b.span.first ? 1 : -1))
}

/** All words of a fact: what was said, and what is reported of it. */
export const textOf = ({ evidence }: Fact): string =>
  evidence.map(({ quote, report }) => `${quote ?? ''} ${report}`).join(' ')

const quotesOf = ({ evidence }: Fact): string => evidence.map(({ quote }) => quote ?? '').join(' ')

/** What stands on a State by its own word: the newest of each position; all, where some words are looked for. */
function ofState(country: string, context: Context): Fact[] {
  const { knowledge, until } = context
  const kept = wordsLookedFor(context)
    ? (facts: readonly Fact[]) => facts
    : (facts: readonly Fact[]) => newestBy(facts, until)
  const missions = [...knowledge.missionsIn(country), ...knowledge.missionsFrom(country)]
  const facts = [
    ...(['recognition', 'accreditation', 'relations'] as const).flatMap((section) =>
      kept(knowledge.ofCountry(country, section)),
    ),
    ...missions.flatMap(({ mission }) =>
      (['control', 'operation', 'affairs'] as const).flatMap((section) =>
        kept(knowledge.ofMission(mission, section)),
      ),
    ),
  ]
  return facts.filter((fact) => saysFor(fact, country, knowledge))
}

function saysFor(fact: Fact, side: string, { person }: Context['knowledge']): boolean {
  return fact.evidence.some(
    ({ speaker }) => (typeof speaker === 'string' ? person(speaker)?.side : speaker?.side) === side,
  )
}
