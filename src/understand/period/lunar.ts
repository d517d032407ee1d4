import { type Day, dayBefore, daysFrom } from '../../edtf.ts'
import { once } from '../../once.ts'
import { as, type Item } from './calendar.ts'
import { beyond, isYear, type Reader } from './point.ts'

/** 1 Muharram 1442, from which the months are counted. */
const START: Day = '2020-08-20'
const FIRST_YEAR = 1442
/** In days; no month begins further than NEAR from where so many of these end. */
const MEAN_MONTH = 29.530588
const NEAR = [-2, -1, 0, 1, 2]
const RAMADAN = 9

/** The calendar of Umm al-Qura, as ICU has it; elsewhere a month may begin a day later. */
const ummAlQura = once(
  () => new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { day: 'numeric', timeZone: 'UTC' }),
)

/** The first day of a month, counted from 0. */
function firstDay(month: number): Day {
  const about = daysFrom(START, Math.round(month * MEAN_MONTH))
  const isFirst = (day: Day) => ummAlQura().format(Date.parse(day)) === '1'
  return NEAR.map((days) => daysFrom(about, days)).find(isFirst) ?? about
}

/** So many months from one on, as an EDTF interval. */
const months = (from: number, count: number): string =>
  `${firstDay(from)}/${dayBefore(firstDay(from + count))}`

/** The years that are told without more ado: those of 2018 to 2038. */
const YEARS = Array.from({ length: 20 }, (_, i) => 1440 + i)
const monthsBefore = (year: number): number => (year - FIRST_YEAR) * 12

/** The months that lie before a year, where digits tell one. */
function lunarYear(digits: string | null | undefined): number | null {
  const year = YEARS.find((one) => String(one) === digits)
  return year === undefined ? null : monthsBefore(year)
}

/** The last month of some name whose first day is meant. */
function lastBegun(month: number, isMeant: (first: Day) => boolean): string | null {
  const at = YEARS.map((year) => monthsBefore(year) + month - 1).findLast((one) => isMeant(firstDay(one)))
  return at === undefined ? null : months(at, 1)
}

/** The month of some name that began in a year of the Gregorian calendar. */
const ofYear = (month: number, year: string | null | undefined): string | null =>
  lastBegun(month, (first) => first.startsWith(`${year}-`))

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
    edtf === null
      ? null
      : { edtf, at: i, end: isEra(items[end]) ? end + 1 : end, strong: !yearless, yearless }
  const year = lunarYear(items[i]?.digits)
  const isTold =
    as(items[i - 1], 'unit')?.name === 'year' ||
    as(items[i - 1], 'at') ||
    as(items[i - 1], 'part') ||
    isEra(items[i + 1])
  if (year !== null) return isTold ? point(months(year, 12), i + 1) : null
  const isYearFirst = isYear(items[i]?.digits) && as(items[i + 1], 'unit')?.name === 'year'
  const at = isYearFirst ? i + 2 : i
  const month = as(items[at], 'lunar')?.value
  if (!month) return null
  if (isYearFirst) return point(ofYear(month, items[i]?.digits), at + 1)
  const next = yearBehind(items, i + 1)
  const named = lunarYear(items[next]?.digits)
  if (named !== null) return point(months(named + month - 1, 1), next + 1)
  if (isYear(items[next]?.digits)) return point(ofYear(month, items[next]?.digits), next + 1)
  const end = as(items[i + 1], 'last') ? i + 2 : i + 1
  return month === RAMADAN
    ? point(
        lastBegun(month, (first) => first <= today),
        end,
        true,
      )
    : null
}
