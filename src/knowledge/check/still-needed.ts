import type { Fault } from '../document.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { type Stated, statedIn } from './stated.ts'

const fault = faultsOf('still-needed')

/** Nothing is there in vain: no source that confirms itself, no reason without a date, no name twice. */
export const stillNeeded: Rule = (read) => [
  ...statedIn(read).flatMap((stated) => [...sameSource(stated), ...noDate(stated), ...noPerson(stated)]),
  ...sameSpelling(read),
]

function sameSource({ evidence: { source, also = [] }, at }: Stated): Fault[] {
  const again = also.findIndex((id, i) => id === source || also.indexOf(id) < i)
  return again < 0 ? [] : [fault(at('also', again), `${also[again]} is counted twice`, 'leave it out')]
}

function noDate({ evidence: { said, inferred }, at }: Stated): Fault[] {
  if (!inferred || said) return []
  const message = '`inferred` explains a date, and there is no `said`'
  return [fault(at('inferred'), message, 'write `said`, or move the reason to the fact')]
}

function noPerson({ evidence: { speaker, as }, at }: Stated): Fault[] {
  if (!as || typeof speaker === 'string') return []
  return [fault(at('as'), '`as` is for a person on file', 'write it into the role')]
}

function sameSpelling({ records, places }: Checked): Fault[] {
  return records.people.flatMap(({ person, name, spellings = [] }) => {
    const again = spellings.findIndex((spelling, i) => spelling === name || spellings.indexOf(spelling) < i)
    const at = places.file(`people/${person}.yml`, 'spellings', again)
    return again < 0 ? [] : [fault(at, `${spellings[again]} stands there already`, 'leave it out')]
  })
}
