import type { Option } from '../answer.ts'
import { compare } from '../compare.ts'
import { holdersIn } from '../knowledge/holders.ts'
import type { Context } from './context.ts'

const SHOWN = 6

/** Whom an office without a State may mean: its holders, those first of whom most words are quoted. */
export function officeOptions(office: string, { knowledge, words }: Context): Option[] {
  const quotes = (person: string) =>
    knowledge.ofPerson(person).filter(({ evidence }) => evidence.some(({ quote }) => quote)).length
  return holdersIn(knowledge.people, office, null)
    .map((person) => ({ name: knowledge.person(person)?.name ?? person, weight: quotes(person) }))
    .sort((a, b) => b.weight - a.weight || compare(a.name, b.name))
    .slice(0, SHOWN)
    .map(({ name }) => ({ label: name, question: words.say('next.statement.question', { name }) }))
}
