import { spanOf } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'
import { type Boundary, beyond, isYear, type Point, type Reader, yearAt, yearOf, yearSaid } from './point.ts'
import { solarSeason } from './solar.ts'

/** early 2022, mid-April 2022, late last year, spring 2022, 2025年夏天, 2022, '22. */
export const yearly: Reader = (items, i, today, within) => {
  const part = as(items[i], 'part')
  if (part) {
    const next = beyond(
      items,
      i + 1,
      ({ item }) => as(item, 'at') !== undefined || as(item, 'unit')?.name === 'year',
    )
    const year =
      as(items[next], 'unit')?.name === 'year'
        ? { edtf: today.slice(0, 4), at: next, end: next + 1, strong: true }
        : null
    const point = year ?? within(items, next, today)
    return point ? { ...partly(point, part.name), at: i } : null
  }
  const season = as(items[i], 'season')
  if (season) {
    const told = yearAt(items, i + 1)
    const digits = items[told]?.digits ?? ''
    if (/^1[34]\d\d$/.test(digits))
      return { edtf: solarSeason(Number(digits), season.name), at: i, end: told + 1, strong: true }
    const named = yearOf(digits)
    const said = yearSaid(items, i + 1, today)
    const year = named ?? said?.year
    const edtf = seasonOf(season.name, year ?? Number(today.slice(0, 4)))
    const past =
      (spanOf(edtf)?.first ?? '') > today ? seasonOf(season.name, Number(today.slice(0, 4)) - 1) : edtf
    return {
      edtf: year ? edtf : past,
      at: i,
      end: named ? told + 1 : (said?.end ?? i + 1),
      strong: year !== undefined,
      yearless: year === undefined,
    }
  }
  const short = /['’]$/.test(items[i]?.before ?? '') ? yearOf(items[i]?.digits) : undefined
  if (short !== undefined && short <= Number(today.slice(0, 4)))
    return { edtf: String(short), at: i, end: i + 1, strong: true }
  if (!isYear(items[i]?.digits)) return null
  const after = as(items[i + 1], 'unit')?.name === 'year' ? i + 2 : i + 1
  const behind = beyond(items, after, ({ item }) => as(item, 'at') !== undefined)
  const its = as(items[behind], 'season')
  if (its && !/[,;:.]/.test(items[behind]?.before ?? ''))
    return { edtf: seasonOf(its.name, Number(items[i]?.digits)), at: i, end: behind + 1, strong: true }
  const ending = as(items[after], 'part')
  if (ending && items[after]?.before === '')
    return partly({ edtf: items[i]?.digits ?? '', at: i, end: after + 1, strong: true }, ending.name)
  return { edtf: items[i]?.digits ?? '', at: i, end: i + 1, strong: true }
}

/** "[Geçen çeyreğin] sonunda", "[上个季度]末": a point whose part is told behind it. */
export function withPartBehind(items: readonly Item[], point: Point): Point {
  if (point.day) return point
  const at = beyond(items, point.end, ({ item }) => as(item, 'unit') !== undefined)
  const day = DAY_OF[as(items[at], 'part')?.name ?? '']
  return day && !/[,;:.]/.test(items[at]?.before ?? '') ? { ...point, day, end: at + 1, strong: true } : point
}

const DAY_OF: Readonly<Record<string, Boundary>> = { start: 'first', end: 'last' }

/** A part of a point of time; where it is its very end or beginning, with the day that is meant by it. */
const partly = (point: Point, part: string): Point => ({
  ...point,
  edtf: partOf(part, point.edtf),
  strong: true,
  ...(DAY_OF[part] ? { day: DAY_OF[part] } : {}),
})

function partOf(part: string, edtf: string): string {
  if (!/^\d{4}$/.test(edtf)) return edtf
  if (part === 'early' || part === 'start') return `${edtf}-01/${edtf}-03`
  return part === 'mid' ? `${edtf}-06/${edtf}-07` : `${edtf}-10/${edtf}-12`
}

/** A season of a year, as the months that it takes; winter ends in the next year. */
export function seasonOf(name: string, year: number): string {
  if (name === 'spring') return `${year}-03/${year}-05`
  if (name === 'summer') return `${year}-06/${year}-08`
  return name === 'autumn' ? `${year}-09/${year}-11` : `${year}-12/${year + 1}-02`
}
