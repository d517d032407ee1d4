import type { Day } from '../../edtf.ts'
import { dayFirst, isoDate, monthFirst, monthOfYear, slashed, solar, yearFirst } from './absolute.ts'
import type { Item } from './calendar.ts'
import { feast } from './feast.ts'
import { lunar } from './lunar.ts'
import { ofWeekday } from './of-weekday.ts'
import type { Point, Reader } from './point.ts'
import { relative, thisTime } from './relative.ts'
import { withPartBehind, yearly } from './yearly.ts'

/** In order: each reads what the later ones would misread. */
const READERS: readonly Reader[] = [
  thisTime,
  feast,
  ofWeekday,
  isoDate,
  slashed,
  monthOfYear,
  yearFirst,
  lunar,
  solar,
  dayFirst,
  relative,
  monthFirst,
  yearly,
]

/** The points of time in a text, in their order. */
export function pointsOf(items: readonly Item[], today: Day): Point[] {
  const points: Point[] = []
  for (let i = 0; i < items.length; ) {
    const found = isOfTime(items[i]) ? pointAt(items, i, today) : null
    const point = found && withPartBehind(items, found)
    if (point) points.push(point)
    i = point ? Math.max(point.end, i + 1) : i + 1
  }
  return points
}

/** Every point begins with digits or a word of the calendar; most words of a text are neither. */
const isOfTime = (item: Item | undefined): boolean =>
  !!item && (item.digits !== null || item.words.length > 0)

function pointAt(items: readonly Item[], i: number, today: Day): Point | null {
  for (const read of READERS) {
    const point = read(items, i, today, pointAt)
    if (point) return point
  }
  return null
}
