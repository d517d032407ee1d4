import type { MissionRecord, PersonRecord } from '../schema.ts'
import { faultsOf, type Rule } from './rule.ts'
import { statedIn } from './stated.ts'

const fault = faultsOf('used')

/** Every source, person and mission on file is there for a fact; a person or a mission whose `note` says that nothing is on file, for that. */
export const used: Rule = (read) => {
  const { facts, sources, people, missions } = read.records
  const stated = statedIn(read).map(({ evidence }) => evidence)
  const named = new Set<unknown>([
    ...stated.flatMap(({ source, also = [] }) => [source, ...also].map((id) => `sources/${id}.yml`)),
    ...stated.map(({ speaker }) => `people/${speaker}.yml`),
    ...facts.flatMap((fact) => fact.people ?? []).map((id) => `people/${id}.yml`),
    ...facts.map(({ mission }) => `missions/${mission}.yml`),
  ])
  return [
    ...sources.map(({ source }) => `sources/${source}.yml`),
    ...people.filter(expected).map(({ person }) => `people/${person}.yml`),
    ...missions.filter(expected).map(({ mission }) => `missions/${mission}.yml`),
  ]
    .filter((file) => !named.has(file) && read.documents.some((document) => document.file === file))
    .map((file) =>
      fault(read.places.file(file), 'no fact names it', `write the fact that needs ${file}, or take it out`),
    )
}

/** Whether a fact is to be expected: not where the file itself says that nothing is held. */
const expected = ({ note = '' }: PersonRecord | MissionRecord): boolean =>
  !/\b(no|nothing)\b.*\bon file\b/i.test(note)
