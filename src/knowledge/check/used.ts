import type { Fault } from '../document.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { statedIn } from './stated.ts'

const fault = faultsOf('used')

/** Every source, person and mission on file is there for a fact. */
export const used: Rule = (read) => {
  const { facts, sources, people, missions } = read.records
  const stated = statedIn(read)
  const cited = new Set(stated.flatMap(({ evidence }) => [evidence.source, ...(evidence.also ?? [])]))
  const named = new Set<unknown>([
    ...facts.flatMap((fact) => fact.people ?? []),
    ...stated.map(({ evidence }) => evidence.speaker),
  ])
  const told = new Set(facts.map(({ mission }) => mission))
  return [
    ...sources
      .filter(({ source }) => !cited.has(source))
      .map(({ source }) => unused(read, 'sources', source)),
    ...people.filter(({ person }) => !named.has(person)).map(({ person }) => unused(read, 'people', person)),
    ...missions
      .filter(({ mission }) => !told.has(mission))
      .map(({ mission }) => unused(read, 'missions', mission)),
  ]
}

function unused({ places }: Checked, folder: string, id: string): Fault {
  const file = `${folder}/${id}.yml`
  return fault(places.file(file), `no fact names ${id}`, `write the fact that needs it, or take ${file} out`)
}
