import type { Fault } from '../document.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { type Stated, statedIn } from './stated.ts'

const fault = faultsOf('still-needed')

/** Nothing stands there that says nothing: a source that confirms itself, a reason without a date, a name twice. */
export const stillNeeded: Rule = (read) => [...statedIn(read).flatMap(idle), ...sameSpelling(read)]

function idle({ evidence: { source, also = [], said, inferred, speaker, as }, at }: Stated): Fault[] {
  const again = also.findIndex((id, i) => id === source || also.indexOf(id) < i)
  return [
    ...(again < 0 ? [] : [fault(at('also', again), `${also[again]} is counted twice`, 'leave it out')]),
    ...(inferred && !said
      ? [
          fault(
            at('inferred'),
            '`inferred` explains a date, and there is no `said`',
            'write `said`, or move the reason to the fact',
          ),
        ]
      : []),
    ...(as && typeof speaker !== 'string'
      ? [fault(at('as'), '`as` is for a person on file', 'write it into the role')]
      : []),
  ]
}

function sameSpelling({ records, places }: Checked): Fault[] {
  return records.people.flatMap(({ person, name, spellings = [] }) => {
    const again = spellings.findIndex((spelling, i) => spelling === name || spellings.indexOf(spelling) < i)
    const at = places.file(`people/${person}.yml`, 'spellings', again)
    return again < 0 ? [] : [fault(at, `${spellings[again]} stands there already`, 'leave it out')]
  })
}
