import { type Day, spanOf, twoDigits } from '../../edtf.ts'
import { TAKEOVER } from '../../knowledge/takeover.ts'
import { as, type Item } from './calendar.ts'
import { monthBefore, shift, unitBefore, unitNow, weekdayBefore } from './clock.ts'
import { beyond, isShort, isYear, lastYearEnd, numberOf, type Point, type Reader } from './point.ts'
import { seasonOf, yearly } from './yearly.ts'

/** today, yesterday, پارسال, two years ago, a year ago today, last month, the past seven days, on Monday. */
export const relative: Reader = (items, i, today, within) => {
  const point = (edtf: string, end: number, strong = true): Point => ({ edtf, at: i, end, strong })
  const item = items[i]
  if (as(item, 'yesterday')) return point(shift(today, 'day', -1), i + 1)
  if (as(item, 'tomorrow')) return point(shift(today, 'day', 1), i + 1)
  if (as(item, 'last-year')) return point(unitBefore(today, 'year'), i + 1)
  if (as(item, 'this-year')) return point(unitNow(today, 'year'), i + 1)
  if (as(item, 'takeover')) return point(TAKEOVER, i + 1, false)
  const later = inLastYear(items, i, today)
  if (later) return point(later.edtf, later.end)
  const number = numberOf(item)
  const single = as(item, 'unit')
  if (single?.value === 1 && as(items[i + 1], 'ago')) return agoOf(today, single.name, 1, point, i + 2)
  const unit = as(items[i + 1], 'unit')
  if (number !== null && unit && as(items[i + 2], 'ago'))
    return agoOf(today, unit.name, number, point, i + 3 + (as(items[i + 3], 'today') ? 1 : 0))
  const run = running(items, i)
  if (run) return point(`${shift(today, run.unit, -run.number)}/${as(item, 'last') ? today : '..'}`, run.end)
  const back = countBehind(items, i, 'ago')
  if (back)
    return point(
      shift(today, back.unit, -back.number).slice(
        0,
        back.unit === 'month' || back.unit === 'quarter' ? 7 : 10,
      ),
      back.end,
    )
  const own = as(item, 'unit')
  const count = own ? numberOf(items[i + 1]) : null
  if (own && count !== null && as(items[i + 2], 'last'))
    return point(`${shift(today, own.name, -count)}/${today}`, i + 3)
  if (own && as(items[i + 1], 'last')) return point(unitBefore(today, own.name), i + 2)
  const gone = as(items[i + 1], 'last') ? seasonGone(items, i, today, within) : null
  if (gone) return { ...gone, end: i + 2 }
  if (number !== null && unit && as(items[i + 2], 'last'))
    return point(`${shift(today, unit.name, -number)}/${today}`, i + 3)
  const [before, here] = [as(item, 'last'), as(item, 'this')]
  if (before && as(items[i + 2], 'at')?.name === 'of') return null
  if (before) {
    const many = numberOf(items[i + 1])
    const manyUnit = as(items[i + 2], 'unit')
    if (many !== null && manyUnit) return point(`${shift(today, manyUnit.name, -many)}/${today}`, i + 3)
    const weekday = as(items[i + 1], 'weekday')
    if (weekday) return point(weekdayBefore(today, weekday.value), i + 2)
    const month = as(items[i + 1], 'month')
    if (month) return point(monthBefore(today, month.value), i + 2)
    if (unit) return point(unitBefore(today, unit.name), i + 2)
    const season = seasonGone(items, i + 1, today, within)
    if (season) return { ...season, at: i }
  }
  const named = here ? as(items[i + 1], 'month') : undefined
  if (named && named.value <= Number(today.slice(5, 7)))
    return point(`${today.slice(0, 4)}-${twoDigits(named.value)}`, i + 2)
  /** "On this day three years ago". */
  const years =
    here && unit?.name === 'day' && as(items[i + 4], 'ago') ? relative(items, i + 2, today, within) : null
  if (years) return { ...years, at: i }
  if (here && unit) return point(unitNow(today, unit.name), i + 2, unit.name !== 'day')
  const weekday = as(item, 'weekday')
  if (!weekday) return null
  return as(items[i + 1], 'last')
    ? point(weekdayBefore(today, weekday.value), i + 2)
    : point(weekdayBefore(today, weekday.value), i + 1, false)
}

/** "Last summer", "l'été dernier": the season at an item as the last one that is over; "last autumn", said in autumn, is that of the year before. */
function seasonGone(
  items: readonly Item[],
  i: number,
  today: Day,
  within: Parameters<Reader>[3],
): Point | null {
  const season = as(items[i], 'season')
  const latest = season ? yearly(items, i, today, within) : null
  if (!season || !latest) return null
  const isRunning = (spanOf(latest.edtf)?.last ?? '') >= today
  const edtf = isRunning ? seasonOf(season.name, Number(latest.edtf.slice(0, 4)) - 1) : latest.edtf
  return { ...latest, edtf, strong: true }
}

/** "去年3月", "geçen yıl mart ayında": a month or season behind "last year", with nothing but a small word between. */
function inLastYear(items: readonly Item[], i: number, today: Day): { edtf: string; end: number } | null {
  const gone = lastYearEnd(items, i)
  if (!gone) return null
  const at = as(items[gone], 'at') && !as(items[gone], 'month') ? gone + 1 : gone
  const [month, season] = [as(items[at], 'month'), as(items[at], 'season')]
  const year = Number(today.slice(0, 4)) - 1
  if (/[,;:.]/.test(items[at]?.before ?? '') || isYear(items[at + 1]?.digits)) return null
  if (month) return { edtf: `${year}-${twoDigits(month.value)}`, end: at + 1 }
  return season ? { edtf: seasonOf(season.name, year), end: at + 1 } : null
}

type Count = Readonly<{ unit: string; number: number; end: number }>

/** "Depuis un an", "за год", "bir yıldır", "一年来", "the past year": so much time up to today, and not the calendar's. */
function running(items: readonly Item[], i: number): Count | null {
  const count = countBehind(items, i, 'lasting')
  const isOther = (['before', 'last', 'before-after'] as const).some((is) => as(items[count?.end ?? i], is))
  const isYesterday = count?.unit === 'day' && as(items[i], 'last')
  if (count) return isOther || isYesterday ? null : count
  const [number, unit] = [numberOf(items[i]), as(items[i + 1], 'unit')]
  if (number === null || !unit) return null
  const end = [i + 1, i + 2].find((at) => as(items[at], 'lasting'))
  return end === undefined ? null : { unit: unit.name, number, end: end + 1 }
}

/** "قبل ثلاثة أشهر", "hace dos años": the word first, then what it counts; a dual is a number and a unit in one word. */
function countBehind(items: readonly Item[], i: number, word: 'ago' | 'lasting'): Count | null {
  if (!as(items[i], word)) return null
  const [number, unit] = [numberOf(items[i + 1]), as(items[i + 2], 'unit')]
  if (number !== null && unit) return { unit: unit.name, number, end: i + 3 }
  const alone = as(items[i + 1], 'unit')
  if (alone?.value !== 1 && number === null && !as(items[i], 'ago')) return null
  return alone && !isYear(items[i + 2]?.digits) && !isShort(items[i + 2]?.digits)
    ? { unit: alone.name, number: number ?? 1, end: i + 2 }
    : null
}

/** So many units before today: to the day where the unit says so. */
function agoOf(
  today: Day,
  unit: string,
  number: number,
  point: (edtf: string, end: number) => Point,
  end: number,
): Point {
  const day = shift(today, unit, -number)
  return point(unit === 'month' || unit === 'quarter' ? day.slice(0, 7) : day, end)
}

/** "This time last year", "on this day of last year", "last year today". */
export const thisTime: Reader = (items, i, today) => {
  const end = lastYearEnd(items, i)
  const until = end && dayNow(items, end)
  const isSaid = until || as(items[i - 1], 'today') || [2, 3].some((back) => isOfNow(items, i - back))
  return end && isSaid ? { edtf: shift(today, 'year', -1), at: i, end: until || end, strong: true } : null
}

/** "This day", "this time": no "this month" or "this year". */
const isOfNow = (items: readonly Item[], i: number): boolean =>
  as(items[i], 'this') !== undefined && ['day', undefined].includes(as(items[i + 1], 'unit')?.name)

/** Where "today" or "this day" ends that stands behind "last year", over small words; 0 where neither does. */
function dayNow(items: readonly Item[], from: number): number {
  const at = beyond(items, from, ({ item }) => as(item, 'at') !== undefined)
  if (as(items[at], 'today')) return at + 1
  return as(items[at], 'this') && as(items[at + 1], 'unit')?.name === 'day' ? at + 2 : 0
}
