import { type Day, spanOf } from '../../edtf.ts'
import { as, type Item } from '../calendar.ts'
import { shift } from './clock.ts'
import { numberOf } from './point.ts'

/** A span of time from a date that only the conversation knows; back in time where the number is negative. */
export type Counted = Readonly<{ kind: 'counted'; unit: string; by: number }>

const MOST_ITEMS = 8

/** "A month after that", "two weeks later", "un an avant": a date counted from another, or null. */
export function countedIn(items: readonly Item[]): Counted | null {
  const at = items.findIndex((item) => as(item, 'unit'))
  const unit = as(items[at], 'unit')
  if (!unit || items.length > MOST_ITEMS) return null
  const around = items.slice(Math.max(0, at - 3), at + 4)
  const back = around.some((item) => as(item, 'before') || as(item, 'before-after'))
  const after = items.slice(at + 1, at + 3)
  const on = around.some((item) => as(item, 'since')) || after.some((item) => as(item, 'since-after'))
  const count = numberOf(items[at - 1]) ?? 1
  return back === on ? null : { kind: 'counted', unit: unit.name, by: back ? -count : count }
}

/** The date so far from another, no more precise than the two allow; null where it would be none. */
export function countedFrom(edtf: string, { unit, by }: Counted, today: Day): string | null {
  const first = spanOf(edtf)?.first
  if (!first) return null
  const moved = shift(first, unit, by)
  const length = Math.max(edtf.split('/')[0]?.length ?? 10, FINE[unit] ?? 10)
  return moved > today ? null : moved.slice(0, Math.min(length, 10))
}

/** How many signs of a date a unit reaches to. */
const FINE: Readonly<Record<string, number>> = { year: 4, quarter: 7, month: 7 }
