import type { Day } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'

/** The day on which a time begins, or the one on which it ends. */
export type Boundary = 'first' | 'last'

/** A point of time before its preposition is read: items `at` up to `end` (excluded). */
export type Point = Readonly<{
  edtf: string
  at: number
  end: number
  strong: boolean
  /** No year is told: the one in `edtf` is the last that the month or day fell in. */
  yearless?: boolean
  /** "At the end of 2023": the first or last day of the time is meant, where something held on it. */
  day?: Boundary
  impossible?: boolean
  either?: string[]
}>

/**
 * Reads the point of time that begins at item `i`, or null where none does. `within` reads any point: a part of a
 * point ("late last year") is read with it.
 */
export type Reader = (items: readonly Item[], i: number, today: Day, within: Within) => Point | null

type Within = (items: readonly Item[], i: number, today: Day) => Point | null

export const isYear = (digits: string | null | undefined): boolean =>
  digits?.length === 4 && digits >= '1900' && digits <= '2100'

export const isShort = (digits: string | null | undefined): boolean =>
  digits?.length === 1 || digits?.length === 2

export function yearOf(digits: string | null | undefined): number | undefined {
  if (isYear(digits)) return Number(digits)
  return digits?.length === 2 && digits >= '19' && digits <= '40' ? 2000 + Number(digits) : undefined
}

export function numberOf(item: Item | undefined): number | null {
  if (item?.digits && item.digits.length <= 3) return Number(item.digits)
  return as(item, 'number')?.value ?? null
}

/** No more small words than these are passed over: "de la", "of the". */
const SMALL = 2

/** The first place from one on where small words no longer stand. */
export function beyond(
  items: readonly Item[],
  from: number,
  small: (place: { item: Item }) => boolean,
): number {
  const next = items.slice(from, from + SMALL)
  const end = next.findIndex((item) => !small({ item }))
  return from + (end < 0 ? next.length : end)
}

/** The year after a month or day, over "of" and "the year": "of 2022", "عام 2022". */
export function yearAt(items: readonly Item[], from: number): number {
  const at = beyond(
    items,
    from,
    ({ item }) => as(item, 'at') !== undefined || (as(item, 'unit')?.name === 'year' && !item.digits),
  )
  return isYear(items[at]?.digits) ? at : from
}

/** Where "last year" ends that begins at an item, in either order; 0 where it does not stand there. */
export function lastYearEnd(items: readonly Item[], i: number): number {
  const [a, b] = [items[i], items[i + 1]]
  if (as(a, 'last-year')) return i + 1
  const isLastYear =
    (as(a, 'last') && as(b, 'unit')?.name === 'year') || (as(a, 'unit')?.name === 'year' && as(b, 'last'))
  return isLastYear ? i + 2 : 0
}

/** The year told by "last year" or "this year" behind a day, month or season, over "of", and where that ends: "3 July of last year". */
export function yearSaid(
  items: readonly Item[],
  from: number,
  today: Day,
): { year: number; end: number } | null {
  const year = Number(today.slice(0, 4))
  for (let at = from; at <= from + SMALL; at++) {
    const [gone, here] = [lastYearEnd(items, at), thisYearEnd(items, at)]
    if (gone || here) return { year: gone ? year - 1 : year, end: gone || here }
    if (!as(items[at], 'at')) return null
  }
  return null
}

/** Where "this year" ends that begins at an item; 0 where it does not stand there. */
function thisYearEnd(items: readonly Item[], i: number): number {
  if (as(items[i], 'this-year')) return i + 1
  return as(items[i], 'this') && as(items[i + 1], 'unit')?.name === 'year' ? i + 2 : 0
}
