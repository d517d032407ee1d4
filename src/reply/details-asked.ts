import type { Fact } from '../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../knowledge/relevance.ts'
import type { Detail } from '../question.ts'
import type { Context } from './context.ts'

/** Facts on the side of the topic that was asked about; where none is named, those in the words of the question, the nearest last. */
export function detailed(facts: readonly Fact[], { question }: Context): Fact[] {
  const met = question.details.includes('meeting') ? meetingsAmong(facts) : []
  if (met.length) return met
  const values = valuesOn(question.details)
  if (values.length) return facts.filter(({ value }) => values.includes(value))
  const shared = (fact: Fact) => sharedWith(fact, question.sought)
  return facts.filter((fact) => shared(fact) >= ENOUGH).toSorted((a, b) => shared(a) - shared(b))
}

/** The values of facts that speak to some points of a question. */
export const valuesOn = (details: readonly Detail[]): readonly string[] =>
  details.flatMap((detail) => DETAIL_VALUES[detail] ?? [])

const DETAIL_VALUES: Readonly<Record<string, readonly string[]>> = {
  condition: ['conditions'],
  'terror-list': ['listed', 'delisting-prepared', 'delisted'],
  request: ['requested', 'unanswered', 'refused'],
  upgraded: ['upgraded', 'ambassador-posted'],
  ambassador: ['ambassador-posted'],
}

/** "Did Russia meet the Taliban?", "the Moscow meeting": talks, or else contacts, and nothing else between the two. */
const meetingsAmong = (facts: readonly Fact[]): Fact[] =>
  ['talks', 'contacts'].map((met) => facts.filter(({ value }) => value === met)).find((met) => met.length) ??
  []
