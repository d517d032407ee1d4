import { type Day, isWrittenAsDay, spanOf } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'
import { weekdayOf } from './clock.ts'
import { beyond, type Reader } from './point.ts'

/**
 * "Thursday, 3 July 2025": a weekday before a date belongs to it. Where the date has no year, the weekday tells the last
 * in which it fell on that day; where it has one that the weekday does not fit, the date holds.
 */
export const ofWeekday: Reader = (items, i, today, within) => {
  const weekday = as(items[i], 'weekday')
  if (!weekday) return null
  const at = beyond(items, i + 1, ({ item }) => as(item, 'at') !== undefined)
  const date = isOfDate(items[at]) ? within(items, at, today) : null
  if (!date || !isWrittenAsDay(date.edtf)) return null
  return { ...date, at: i, edtf: date.yearless ? onWeekday(date.edtf, weekday.value) : date.edtf }
}

/** Not "Monday last week", which counts from today. */
const isOfDate = (item: Item | undefined): boolean =>
  Boolean(item?.digits ?? as(item, 'day') ?? as(item, 'month'))

/** The last year up to that of a day in which its date fell on a weekday; any date does within eleven years, but for 29 February. */
function onWeekday(day: Day, weekday: number): Day {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)]
  const years = Array.from({ length: 12 }, (_, back) => `${year - back}${rest}`)
  return years.find((one) => spanOf(one) !== null && weekdayOf(one) === weekday) ?? day
}
