import { type Day, isWrittenAsDay } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'
import { weekdayOf } from './clock.ts'
import type { Point } from './point.ts'
import { pointsOf } from './points.ts'

/** A day that a text gives with its year, and the weekday on which it is said to have fallen, counted from Monday, 1. */
export type WeekdayTold = Readonly<{ day: Day; weekday: number }>

/** The first day of a text that did not fall on the weekday given with it: "Friday, 3 July 2025" was a Thursday. */
export const wrongWeekday = (items: readonly Item[], today: Day): WeekdayTold | null =>
  pointsOf(items, today)
    .filter(({ edtf, yearless }) => !yearless && isWrittenAsDay(edtf))
    .map((point) => ({ day: point.edtf, weekday: weekdayWith(items, point) }))
    .find(
      (told): told is WeekdayTold => told.weekday !== undefined && told.weekday !== weekdayOf(told.day),
    ) ?? null

/** The weekday before a date, which belongs to it, or right after it: "3 July 2025, a Friday", "2025年7月3日星期五". */
function weekdayWith(items: readonly Item[], { at, end }: Point): number | undefined {
  const before = as(items[at], 'weekday')
  if (before) return before.value
  const [next, second] = items.slice(end, end + 2)
  const after = as(next, 'weekday') ? next : second
  const isJoined = [next, ...(after === second ? [second] : [])].every((item) =>
    JOINED.test(item?.before ?? '.'),
  )
  return isJoined ? as(after, 'weekday')?.value : undefined
}

/** Nothing but a comma or a bracket stands between. */
const JOINED = /^[\s,،，(（]*$/
