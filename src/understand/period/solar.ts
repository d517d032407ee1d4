import { millisecondsInDay } from 'date-fns/constants'

/** 1 Farvardin (Hamal) 1400, from which the days of the solar Hijri calendar are counted. */
const START = Date.UTC(2021, 2, 21)
const FIRST_YEAR = 1400

/** Whether a solar Hijri year has 366 days, by the cycle of 33 years, which holds from 1343 to 1472. */
const isLeap = (year: number): boolean => (year * 25 + 11) % 33 < 8

/** How many days lie before a month: the first six have 31, the others 30. */
const daysBefore = (month: number): number => (month - 1) * 30 + Math.min(month - 1, 6)

function dayOf(year: number, month: number, day: number): string {
  let days = daysBefore(month) + day - 1
  for (let one = FIRST_YEAR; one < year; one++) days += isLeap(one) ? 366 : 365
  for (let one = FIRST_YEAR - 1; one >= year; one--) days -= isLeap(one) ? 366 : 365
  return new Date(START + days * millisecondsInDay).toISOString().slice(0, 10)
}

/** The day or month of a solar Hijri date as an EDTF date or interval: Hamal 1401 is 2022-03-21/2022-04-20. */
export function solarMonth(year: number, month: number, day: number | null): string {
  if (day !== null && day >= 1 && day <= 31) return dayOf(year, month, day)
  const last = new Date(
    Date.parse(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - millisecondsInDay,
  )
  return `${dayOf(year, month, 1)}/${last.toISOString().slice(0, 10)}`
}

/** A season of the solar Hijri year: spring begins it. */
export function solarSeason(year: number, name: string): string {
  const first = ['spring', 'summer', 'autumn', 'winter'].indexOf(name) * 3 + 1
  const [start = ''] = solarMonth(year, first, null).split('/')
  return `${start}/${solarMonth(year, first + 2, null).split('/')[1]}`
}

/** Nawruz, the day on which a solar Hijri year begins. */
export const nawruzOf = (year: number): string => dayOf(year, 1, 1)

export function solarYear(year: number): string {
  return `${dayOf(year, 1, 1)}/${dayOf(year, 12, isLeap(year) ? 30 : 29)}`
}
