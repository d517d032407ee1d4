import type { Day } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'
import { beyond, isYear, lastYearEnd, type Reader, yearOf } from './point.ts'
import { nawruzOf } from './solar.ts'

const FEASTS = ['christmas', 'new-year', 'new-years-eve', 'nawruz'] as const
type Feast = (typeof FEASTS)[number]

/** Between a year of the solar Hijri calendar and the one in whose March it begins. */
const SOLAR_YEARS_BEHIND = 621

/** Christmas last year, New Year 2025, Nawruz 1404; the year may stand first: 2025年元旦. Without a year the last one is meant, and Nawruz is a day only after a preposition. */
export const feast: Reader = (items, i, today) => {
  const ahead = yearAhead(items, i)
  const at = ahead ? ahead.end : i
  const which = FEASTS.find((one) => as(items[at], one))
  if (!which) return null
  const told = ahead ? null : yearBehind(items, at + 1)
  const year = ahead?.year ?? told?.year
  if (year !== undefined) return { edtf: dayOf(which, year), at: i, end: told?.end ?? at + 1, strong: true }
  const thisYear = Number(today.slice(0, 4))
  const isOver = isLastYear(items, at + 1)
  const past = isOver || dayOf(which, thisYear) > today ? thisYear - 1 : thisYear
  return {
    edtf: dayOf(which, past),
    at: i,
    end: at + 1,
    strong: isOver || which !== 'nawruz',
    yearless: !isOver && which !== 'new-year',
  }
}

const isSolar = (digits: string | null | undefined): boolean => /^1[34]\d\d$/.test(digits ?? '')

/** The day of a feast in a year of either calendar: the new year of 1404 is Nawruz. */
function dayOf(which: Feast, year: number): Day {
  if (isSolar(String(year))) return nawruzOf(year)
  if (which === 'nawruz') return nawruzOf(year - SOLAR_YEARS_BEHIND)
  return `${year}-${IN_YEAR[which]}`
}
const IN_YEAR = { christmas: '12-25', 'new-year': '01-01', 'new-years-eve': '12-31' } as const

type Told = Readonly<{ year: number; end: number }>

const isLastYear = (items: readonly Item[], from: number): boolean =>
  [from, from + 1].some((at) => lastYearEnd(items, at) > 0)

/** What may stand between a feast and its year: "Nawruz of the year 1404", "desde el Nouruz de 2025". */
const isSmall = ({ item }: { item: Item }): boolean =>
  !item.digits && (['at', 'unit', 'since'] as const).some((is) => as(item, is))

/** A year before a feast, over the word "year". */
function yearAhead(items: readonly Item[], i: number): Told | null {
  const digits = items[i]?.digits
  if (!isYear(digits) && !isSolar(digits)) return null
  return { year: Number(digits), end: beyond(items, i + 1, isSmall) }
}

/** A year behind a feast, over "of" and "the year". */
function yearBehind(items: readonly Item[], from: number): Told | null {
  const at = beyond(items, from, isSmall)
  const digits = items[at]?.digits
  const year = isSolar(digits) ? Number(digits) : yearOf(digits)
  return year === undefined ? null : { year, end: at + 1 }
}
