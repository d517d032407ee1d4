import type { FactRecord } from '../compile.ts'
import type { Fault } from '../document.ts'
import type { PersonRecord } from '../schema.ts'
import { speakerSide } from '../speakers.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('whose-word')

/**
 * What a State is held to do rests on its own word or on the press; on the word of another side alone only
 * with a `doubt` that says so, and recognition never.
 */
export const whoseWord: Rule = (read) => {
  const people = new Map(read.records.people.map((person) => [person.person, person]))
  return read.records.facts.flatMap((fact) => secondHand(read, fact, people))
}

function secondHand(
  { places }: Checked,
  fact: FactRecord,
  people: ReadonlyMap<string, PersonRecord>,
): Fault[] {
  const { id, country, kind, value, doubt } = fact
  const sides = fact.evidence.map(({ speaker }) => speakerSide(speaker, (id) => people.get(id)))
  if (!country || kind !== 'holds' || sides.some((side) => !side || side === 'press' || side === country))
    return []
  if (doubt && value !== 'recognised') return []
  const message = `${value} of ${country} rests on the word of ${[...new Set(sides)].join(' and ')} alone`
  const fix =
    value === 'recognised'
      ? `add what ${country} itself said, or make it a position`
      : `say in \`doubt\` that ${country} is not heard, or make it an act or a position`
  return [fault(places.fact(id), message, fix)]
}
