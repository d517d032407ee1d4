import { as, type Item } from '../calendar.ts'
import { beyond, isYear, type Reader } from './point.ts'

/** 1 Muharram 1442, from which the days of the lunar Hijri calendar are counted. */
const START = Date.UTC(2020, 7, 20)
const DAY = 86_400_000
const FIRST_YEAR = 1442
/** The months of 30 days (1) and of 29 (0), year by year, in the calendar of Umm al-Qura; elsewhere a month may begin a day later. */
const LONG_MONTHS = [
  '010101011010',
  '101010101011',
  '010110010101',
  '011101001001',
  '011101100100',
  '101110101010',
  '010110110101',
  '001010110110',
  '101001010110',
]
const ALL_MONTHS = LONG_MONTHS.join('')
const RAMADAN = 9

/** The first day of a month, counted from 0 in all that are on file. */
function firstDay(month: number): string {
  const days = [...ALL_MONTHS.slice(0, month)].reduce((sum, long) => sum + 29 + Number(long), 0)
  return new Date(START + days * DAY).toISOString().slice(0, 10)
}

const dayBefore = (day: string) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)

/** So many months from one on, as an EDTF interval; null where they are not on file. */
const months = (from: number, count: number): string | null =>
  from >= 0 && from + count <= ALL_MONTHS.length
    ? `${firstDay(from)}/${dayBefore(firstDay(from + count))}`
    : null

const lunarYear = (digits: string | null | undefined): number | null =>
  /^14[45]\d$/.test(digits ?? '') ? (Number(digits) - FIRST_YEAR) * 12 : null

/** The last month of some name that began in a year of the Gregorian calendar, or by a day. */
function lastBegun(month: number, isMeant: (first: string) => boolean): number {
  return LONG_MONTHS.map((_, year) => year * 12 + month - 1).findLast((at) => isMeant(firstDay(at))) ?? -1
}

/** The month of some name that began in a year of the Gregorian calendar. */
const ofYear = (month: number, year: string | null | undefined): string | null =>
  months(
    lastBegun(month, (first) => first.startsWith(`${year}-`)),
    1,
  )

/** Where the year of a month may stand: behind small words of its date, or one other word ("de"). */
function yearBehind(items: readonly Item[], from: number): number {
  const next = beyond(items, from, small)
  return next === from && items[from]?.digits === null && !items[from]?.words.length ? from + 1 : next
}

/** "H", as it follows a year. */
const isEra = (item: Item | undefined) => as(item, 'hijri') !== undefined
const small = ({ item }: { item: Item }) =>
  as(item, 'at') !== undefined || as(item, 'unit')?.name === 'year' || as(item, 'unit')?.name === 'month'

/** A lunar Hijri year or a month of one: Ramadan 1444, 1444 AH; Ramadan 2023; the last Ramadan. */
export const lunar: Reader = (items, i, today) => {
  const point = (edtf: string | null, end: number, yearless = false) =>
    edtf && { edtf, at: i, end: isEra(items[end]) ? end + 1 : end, strong: !yearless, yearless }
  const year = lunarYear(items[i]?.digits)
  const isTold = as(items[i - 1], 'unit')?.name === 'year' || as(items[i - 1], 'at') || isEra(items[i + 1])
  if (year !== null) return isTold ? point(months(year, 12), i + 1) || null : null
  const isYearFirst = isYear(items[i]?.digits) && as(items[i + 1], 'unit')?.name === 'year'
  const at = isYearFirst ? i + 2 : i
  const month = as(items[at], 'lunar')?.value
  if (!month) return null
  if (isYearFirst) return point(ofYear(month, items[i]?.digits), at + 1) || null
  const next = yearBehind(items, i + 1)
  const named = lunarYear(items[next]?.digits)
  if (named !== null) return point(months(named + month - 1, 1), next + 1) || null
  if (isYear(items[next]?.digits)) return point(ofYear(month, items[next]?.digits), next + 1) || null
  const end = as(items[i + 1], 'last') ? i + 2 : i + 1
  return month === RAMADAN
    ? point(
        months(
          lastBegun(month, (first) => first <= today),
          1,
        ),
        end,
        true,
      ) || null
    : null
}
