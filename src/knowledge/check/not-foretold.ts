import type { FactRecord } from '../compile.ts'
import type { Fault } from '../document.ts'
import { daysOf } from './dates.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { type Stated, statedIn } from './stated.ts'

const fault = faultsOf('not-foretold')

/** Nothing begins after the last word on it was printed, unless `doubt` or `inferred` says how. */
export const notForetold: Rule = (read) =>
  [...Map.groupBy(statedIn(read), ({ fact }) => fact)].flatMap(([fact, stated]) =>
    foretold(read, fact, stated),
  )

function foretold(
  { places }: Checked,
  { id, from, doubt, inferred }: FactRecord,
  stated: readonly Stated[],
): Fault[] {
  const printed = stated.flatMap(({ source, also }) =>
    [source, ...also].flatMap((page) => page?.published ?? []),
  )
  const last = printed
    .map((date) => daysOf(date).last)
    .sort()
    .at(-1)
  if (doubt || inferred || !last || daysOf(from).first <= last) return []
  const fix = 'correct the date, or say in `doubt` that it was announced and is not known to have happened'
  return [fault(places.fact(id, 'from'), `from ${from}, but nothing on it was printed after ${last}`, fix)]
}
