import { FIRST_DAY } from '../../edtf.ts'
import type { FactRecord } from '../compile.ts'
import type { Fault } from '../document.ts'
import { daysOf } from './dates.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('plausible-dates')
const ONE = 'correct the one that is wrong'

/** The first emirate is of 1996; what is older is history and not about the Taliban. */
const EARLIEST = '1990-01-01'

/** A fact begins in 1990 or later, ends after it began, is recorded after both, and withdrawn after that. */
export const plausibleDates: Rule = (read) =>
  read.records.facts.flatMap((fact) => [...begun(read, fact), ...ended(read, fact), ...taken(read, fact)])

function begun({ places }: Checked, { id, from, recorded }: FactRecord): Fault[] {
  const { first } = daysOf(from)
  const at = places.fact(id, 'from')
  const old = first < EARLIEST && first !== FIRST_DAY
  if (old) return [fault(at, `${from} is before 1990`, 'correct the year, or leave the fact out')]
  if (first <= recorded) return []
  const fix = `${ONE}; what is announced counts from the announcement`
  return [fault(at, `from ${from}, but recorded ${recorded}`, fix)]
}

function ended({ places }: Checked, { id, from, until, recorded }: FactRecord): Fault[] {
  if (!until) return []
  const { first, last } = daysOf(until)
  const at = places.fact(id, 'until')
  if (last < daysOf(from).first) return [fault(at, `until ${until}, but from ${from}`, ONE)]
  if (first <= recorded) return []
  return [fault(at, `until ${until}, but recorded ${recorded}`, 'leave `until` out as long as it goes on')]
}

function taken({ places }: Checked, { id, recorded, withdrawn }: FactRecord): Fault[] {
  if (!withdrawn || withdrawn.on >= recorded) return []
  const at = places.fact(id, 'withdrawn', 'on')
  return [fault(at, `withdrawn ${withdrawn.on}, but recorded ${recorded}`, ONE)]
}
