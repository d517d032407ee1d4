import type { Place } from '../document.ts'
import { ORGANISATIONS } from '../states.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { statedIn } from './stated.ts'

const fault = faultsOf('state-known')

type Coded = Readonly<{ at: Place; code: string }>

/** Every code is that of a State in names/states.yml, or EU or UN. */
export const stateKnown: Rule = (read) => {
  const known = new Set([...Object.keys(read.records.names.states), ...ORGANISATIONS])
  return [...onPages(read), ...inFacts(read), ...inNames(read)]
    .filter(({ code }) => /^[A-Z]{2}$/.test(code) && !known.has(code))
    .map(({ at, code }) =>
      fault(at, `${code} is no State of names/states.yml`, 'correct the code, or add the State there'),
    )
}

function onPages({ records, places, documents }: Checked): Coded[] {
  return [
    ...documents.flatMap(({ file, at }) => {
      const code = /^states\/(.*)\.yml$/.exec(file)?.[1]?.toUpperCase()
      return code ? [{ at: at(['state']), code }] : []
    }),
    ...records.missions.flatMap(({ mission, sending, receiving }) => [
      { at: places.file(`missions/${mission}.yml`, 'sending'), code: sending },
      { at: places.file(`missions/${mission}.yml`, 'receiving'), code: receiving },
    ]),
    ...records.people.map(({ person, side }) => ({
      at: places.file(`people/${person}.yml`, 'side'),
      code: side,
    })),
  ]
}

function inFacts(read: Checked): Coded[] {
  const { records, places } = read
  return [
    ...records.facts.flatMap(({ id, countries = [] }) =>
      countries.map((code, i) => ({ at: places.fact(id, 'countries', i), code })),
    ),
    ...statedIn(read).flatMap(({ evidence: { speaker }, at }) =>
      typeof speaker === 'object' ? [{ at: at('speaker', 'side'), code: speaker.side }] : [],
    ),
  ]
}

function inNames({ records: { names }, places }: Checked): Coded[] {
  return [
    ...names.groups.flatMap(({ members }, group) =>
      members.map((code, i) => ({ at: places.file('names/groups.yml', group, 'members', i), code })),
    ),
    ...names.shared.flatMap(({ options }, shared) =>
      options.map((option, i) => ({
        at: places.file('names/shared.yml', shared, 'options', i),
        code: typeof option === 'string' ? option : option.code,
      })),
    ),
    ...Object.keys(names.abroad).map((code) => ({ at: places.file('names/abroad.yml', code), code })),
  ]
}
