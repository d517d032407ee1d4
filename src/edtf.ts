import { millisecondsInDay } from 'date-fns/constants'
/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** The days that an EDTF date can mean: `first` to `last`, both included; an open end is the least or greatest day. */
export type Span = Readonly<{ first: Day; last: Day; approximate: boolean }>

export const FIRST_DAY: Day = '0000-01-01'
export const LAST_DAY: Day = '9999-12-31'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/

/**
 * Reads an EDTF date (ISO 8601-2, level 1 without seasons and unspecified digits): a year, a month or a day, each
 * with an optional `~`, `?` or `%`, or an interval of two such dates with `..` for an open end.
 * Returns null for anything else, and for days that no calendar has (31 February).
 */
export function spanOf(text: string): Span | null {
  const slash = text.indexOf('/')
  if (slash < 0) return dateSpan(text)
  const [start, end] = [text.slice(0, slash), text.slice(slash + 1)]
  const from = start === '..' ? { first: FIRST_DAY, last: FIRST_DAY, approximate: false } : dateSpan(start)
  const to = end === '..' ? { first: LAST_DAY, last: LAST_DAY, approximate: false } : dateSpan(end)
  if (!from || !to || from.first > to.last) return null
  return { first: from.first, last: to.last, approximate: from.approximate || to.approximate }
}

function dateSpan(text: string): Span | null {
  const found = DATE.exec(text)
  if (!found) return null
  const [, year = '', month, day, mark] = found
  const approximate = mark !== undefined
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31`, approximate }
  if (month < '01' || month > '12') return null
  const length = daysIn(Number(year), Number(month))
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, approximate }
  if (day < '01' || Number(day) > length) return null
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, approximate }
}

/** Whether a date is written as a day; `spanOf` tells whether a calendar has it. */
export const isWrittenAsDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The day before another; the first day of the year 0 stays, for EDTF writes none before it in four digits. */
export function dayBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (date > 1) return dayOf(year, month, date - 1)
  if (month > 1) return dayOf(year, month - 1, daysIn(year, month - 1))
  return year > 0 ? dayOf(year - 1, 12, 31) : day
}

/** The day that lies some days after another, or before it. */
export const daysFrom = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsInDay).toISOString().slice(0, 10)

/** The same date some months after another day, or before it; the last day of a month that has no such date. */
export function monthsFrom(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * MONTHS + month - 1 + months
  const [newYear, newMonth] = [Math.floor(count / MONTHS), (count % MONTHS) + 1]
  return dayOf(newYear, newMonth, Math.min(date, daysIn(newYear, newMonth)))
}
const MONTHS = 12

/** A number in two digits, as months and days have them: 7 as "07". */
export const twoDigits = (number: number | string): string => String(number).padStart(2, '0')

const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`

/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The last day that a date can mean; a text that is no date stands for itself. */
export const lastDay = (edtf: string): Day => spanOf(edtf)?.last ?? edtf

/** Of some dates, one at least, the one that ends last; the first of those that end alike. */
export const newestOf = (dates: readonly string[]): string =>
  dates.reduce((newest, edtf) => (lastDay(edtf) > lastDay(newest) ? edtf : newest))
