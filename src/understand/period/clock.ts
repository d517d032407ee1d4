import { type Day, daysFrom, daysIn, monthsFrom, twoDigits } from '../../edtf.ts'

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** Nobody counts back to before clocks, nor further than so many units. */
const EPOCH: Day = '1970-01-01'
const FARTHEST = 100_000

/** The day so many units of time after another; before it, where the number is negative. */
export function shift(day: Day, unit: string, by: number): Day {
  if (Math.abs(by) > FARTHEST) return day
  const days = DAYS[unit]
  const moved = days ? daysFrom(day, by * days) : monthsFrom(day, by * (MONTHS[unit] ?? 0))
  return moved < EPOCH ? day : moved
}

/** The number of the weekday that a day is; they count from Monday, 1. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The last day of that name before today. */
export function weekdayBefore(today: Day, weekday: number): Day {
  return shift(today, 'day', -((weekdayOf(today) - weekday + 7) % 7 || 7))
}

/** The last month of that number that is over, as EDTF; "last October", said in November, is that of the year before, for the other is "last month". */
export function monthBefore(today: Day, month: number): string {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return `${month >= now - 1 ? year - 1 : year}-${twoDigits(month)}`
}

/** The day, week, fortnight, month, quarter or year before the one of today, as EDTF. */
export function unitBefore(today: Day, unit: string): string {
  if (unit === 'year') return String(Number(today.slice(0, 4)) - 1)
  if (unit === 'month') return shift(`${today.slice(0, 7)}-01`, 'day', -1).slice(0, 7)
  if (unit === 'day') return shift(today, 'day', -1)
  if (unit === 'week' || unit === 'fortnight') return `${shift(today, unit, -1)}/${today}`
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const [year, last] =
    quarter === 0 ? [Number(today.slice(0, 4)) - 1, 12] : [Number(today.slice(0, 4)), quarter * 3]
  return `${year}-${twoDigits(last - 2)}-01/${year}-${twoDigits(last)}-${daysIn(year, last)}`
}

/** The week, month or year of today up to now, as EDTF. */
export function unitNow(today: Day, unit: string): string {
  if (unit === 'year') return today.slice(0, 4)
  if (unit === 'month') return today.slice(0, 7)
  return unit === 'week' || unit === 'fortnight' ? `${shift(today, unit, -1)}/${today}` : today
}
