import { millisecondsInDay } from 'date-fns/constants'
import type { FactRecord } from '../compile.ts'
import type { Fault } from '../document.ts'
import { daysOf } from './dates.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { type Stated, statedIn } from './stated.ts'

const fault = faultsOf('no-more-precise')

/** A fact is dated no more precisely than any of its evidence, unless `inferred` says how. */
export const noMorePrecise: Rule = (read) =>
  [...Map.groupBy(statedIn(read), ({ fact }) => fact)].flatMap(([fact, stated]) =>
    tooPrecise(read, fact, stated),
  )

function tooPrecise(
  { places }: Checked,
  { id, from, inferred }: FactRecord,
  stated: readonly Stated[],
): Fault[] {
  const dates = stated.flatMap(({ evidence, source, also }) => [
    evidence.said,
    ...[source, ...also].map((page) => page?.published),
  ])
  const known = dates.filter((date) => date !== undefined)
  if (inferred || !known.length || known.some((date) => grain(date) <= grain(from))) return []
  const message = `${from} is more precise than its evidence (${[...new Set(known)].join(', ')})`
  return [fault(places.fact(id, 'from'), message, FIX)]
}

const FIX =
  'say in `inferred` where that comes from (“the text gives the day”), or write it as vaguely as they do'

/** 0 for a day, 1 for what fits a month, 2 for what fits a year, 3 for more. */
function grain(date: string): number {
  const { first, last } = daysOf(date)
  const days = (Date.parse(last) - Date.parse(first)) / millisecondsInDay + 1
  return [1, 31, 366].filter((most) => days > most).length
}
