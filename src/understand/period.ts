import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { type Day, daysIn, spanOf } from '../edtf.ts'
import { as, type Item } from './calendar.ts'
import { solarMonth, solarYear } from './solar.ts'

/** What a text says about time. `problem` is a date that cannot be used as it stands. */
export type Period =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'period'; edtf: string; first: number; last: number }>
  | Readonly<{ kind: 'impossible'; said: string; near: readonly string[] }>
  | Readonly<{ kind: 'either'; options: readonly string[] }>

/** A point of time before its preposition is read: items `at` up to `end` (excluded). */
type Point = Readonly<{
  edtf: string
  at: number
  end: number
  strong: boolean
  impossible?: boolean
  either?: string[]
}>

const TAKEOVER: Day = '2021-08-15'
const two = (n: number) => String(n).padStart(2, '0')

/**
 * Reads the date or period of a question: past by default, never a future one for want of a year. A bare month or
 * season counts only after a preposition ("since March"), for "may" and "march" are also verbs.
 */
export function periodOf(items: readonly Item[], today: Day): Period {
  const points = pointsOf(items, today)
  const broken = points.find((point) => point.impossible)
  if (broken) return { kind: 'impossible', said: broken.edtf, near: [broken.edtf.slice(0, 7)] }
  for (const [i, point] of points.entries()) {
    const range = rangeOf(items, point, points[i + 1])
    if (range) return placed(items, range, point.at, (points[i + 1] ?? point).end)
  }
  for (const point of points) {
    const preposition = prepositionAfter(items, point.end) ?? prepositionBefore(items, point.at)
    if (preposition === 'of' && points.length === 1 && !point.either) return { kind: 'none' }
    if (!point.strong && !preposition) continue
    if (point.either) return { kind: 'either', options: point.either }
    if (preposition === 'since') return placed(items, `${startOf(point.edtf)}/..`, point.at, point.end)
    if (preposition === 'before') return placed(items, `../${endOf(point.edtf)}`, point.at, point.end)
    return placed(items, point.edtf, point.at, point.end)
  }
  return { kind: 'none' }
}

function placed(items: readonly Item[], edtf: string, at: number, end: number): Period {
  return { kind: 'period', edtf, first: items[at]?.first ?? 0, last: items[end - 1]?.last ?? 0 }
}

const startOf = (edtf: string) => edtf.split('/')[0] ?? edtf
const endOf = (edtf: string) => edtf.split('/').at(-1) ?? edtf

/** "between A and B", "from A to B", "A to B", "A-B". */
function rangeOf(items: readonly Item[], a: Point, b: Point | undefined): string | null {
  if (!b || a.either || b.either) return null
  const gap = items.slice(a.end, b.at)
  const dash = gap.length === 0 && /[-–—]/.test(items[b.at]?.before ?? '')
  const joined = gap.length > 0 && gap.length <= 2 && gap.some((item) => as(item, 'and'))
  if (!dash && !joined) return null
  const opened = [1, 2].some((back) => as(items[a.at - back], 'between'))
  const plainAnd = joined && gap.some((item) => as(item, 'and')?.name === 'and')
  if (plainAnd && !opened) return null
  const text = `${startOf(a.edtf)}/${endOf(b.edtf)}`
  return spanOf(text) ? text : null
}

/** The preposition before a point, over articles and the like. */
function prepositionBefore(items: readonly Item[], at: number): 'since' | 'before' | 'at' | 'of' | null {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const item = items[i]
    if (as(item, 'before')) return 'before'
    if (as(item, 'since')) return 'since'
    if (as(item, 'at')) {
      if (as(item, 'at')?.name === 'of') return 'of'
      if (as(item, 'at')?.name === 'the' || as(item, 'at')?.name === 'this') continue
      return 'at'
    }
    if (as(item, 'between')) return 'since'
    return null
  }
  return null
}

/** A word after a point that does the work of a preposition ("2022 راهیسې", "2022年以来", "Nisan'da"). */
function prepositionAfter(items: readonly Item[], end: number): 'since' | 'before' | 'at' | null {
  for (const item of items.slice(end, end + 2)) {
    if (as(item, 'since-after')) return 'since'
    if (as(item, 'before-after')) return 'before'
    if (as(item, 'at-after')) return 'at'
    if (!as(item, 'unit') && !as(item, 'at')) return null
  }
  return null
}

function pointsOf(items: readonly Item[], today: Day): Point[] {
  const points: Point[] = []
  for (let i = 0; i < items.length; ) {
    const point = pointAt(items, i, today)
    if (point) points.push(point)
    i = point ? Math.max(point.end, i + 1) : i + 1
  }
  return points
}

type Reader = (items: readonly Item[], i: number, today: Day) => Point | null

function pointAt(items: readonly Item[], i: number, today: Day): Point | null {
  for (const read of READERS) {
    const point = read(items, i, today)
    if (point) return point
  }
  return null
}

/** 2022-04-09, 2022/04/09, 2022-04. */
const isoDate: Reader = (items, i) => {
  const [year, month, day] = [items[i], items[i + 1], items[i + 2]]
  if (!isYear(year?.digits) || !isShort(month?.digits) || !/^[-/.]$/.test(month?.before ?? '')) return null
  const full = isShort(day?.digits) && day?.before === month?.before
  const edtf = `${year?.digits}-${two(Number(month?.digits))}${full ? `-${two(Number(day?.digits))}` : ''}`
  return { edtf, at: i, end: i + (full ? 3 : 2), strong: true, impossible: spanOf(edtf) === null }
}

/** 9/4/2022: day and month are told apart where only one reading is a date; between dots, 9.4.2022, the day stands first. */
const slashed: Reader = (items, i) => {
  const [a, b, c] = [items[i], items[i + 1], items[i + 2]]
  if (
    !isShort(a?.digits) ||
    !isShort(b?.digits) ||
    !/^[-/.]$/.test(b?.before ?? '') ||
    b?.before !== c?.before
  )
    return null
  const year = yearOf(c?.digits)
  if (!year) return null
  const [x, y] = [Number(a?.digits), Number(b?.digits)]
  const options = [`${year}-${two(y)}-${two(x)}`, `${year}-${two(x)}-${two(y)}`].filter((edtf) =>
    spanOf(edtf),
  )
  const base = { at: i, end: i + 3, strong: true }
  const [first, second] = options
  if (!first) return { ...base, edtf: `${year}-${two(y)}-${two(x)}`, impossible: true }
  return second && second !== first && b?.before !== '.'
    ? { ...base, edtf: first, either: options }
    : { ...base, edtf: first }
}

/** 9 April 2022, 9th of April, 9 April. */
const dayFirst: Reader = (items, i, today) => {
  if (!isShort(items[i]?.digits)) return null
  let j = i + 1
  if (as(items[j], 'ordinal')) j++
  if (as(items[j], 'at')?.name === 'of') j++
  const month = as(items[j], 'month')
  if (!month || Number(items[i]?.digits) > 31) return null
  return withYear(items, j + 1, i, month.value, Number(items[i]?.digits), today)
}

/** 2022年4月9日; the year 2022, month April, day 9: the year first, with its word. */
const yearFirst: Reader = (items, i, today) => {
  if (!isYear(items[i]?.digits) || as(items[i + 1], 'unit')?.name !== 'year') return null
  const at = beyond(items, i + 2, ({ item }) => as(item, 'at') !== undefined)
  const month = as(items[at], 'month')
  if (!month) return null
  const next = beyond(
    items,
    at + 1,
    ({ item }) => as(item, 'at') !== undefined || as(item, 'unit')?.name === 'month',
  )
  const day =
    isShort(items[next]?.digits) && (as(items[next + 1], 'ordinal') ?? as(items[next + 1], 'unit'))
      ? Number(items[next]?.digits)
      : null
  const year = Number(items[i]?.digits)
  if (day === null) return { edtf: `${year}-${two(month.value)}`, at: i, end: at + 1, strong: true }
  return { ...withYear(items, next + 2, i, month.value, day, today, year), end: next + 2 }
}

/** A month of the solar Hijri year, with its day and year where they are told: Hamal 1401, 24 Asad 1400; the year 1401. */
const solar: Reader = (items, i) => {
  const year = (at: number) =>
    /^1[34]\d\d$/.test(items[at]?.digits ?? '') ? Number(items[at]?.digits) : null
  const small = ({ item }: { item: Item }) =>
    as(item, 'at') !== undefined || as(item, 'unit') !== undefined || as(item, 'ordinal') !== undefined
  const first = year(i)
  if (first !== null) {
    if (
      as(items[i - 1], 'unit')?.name !== 'year' &&
      as(items[i + 1], 'unit')?.name !== 'year' &&
      !as(items[i - 1], 'at') &&
      !as(items[i - 1], 'since')
    )
      return null
    const at = beyond(items, i + 1, small)
    const month = as(items[at], 'solar')
    if (!month) return { edtf: solarYear(first), at: i, end: i + 1, strong: true }
    const next = beyond(items, at + 1, small)
    const day = isShort(items[next]?.digits) ? Number(items[next]?.digits) : null
    return {
      edtf: solarMonth(first, month.value, day),
      at: i,
      end: day === null ? at + 1 : next + 1,
      strong: true,
    }
  }
  const day = isShort(items[i]?.digits) ? Number(items[i]?.digits) : null
  const at = day === null ? i : beyond(items, i + 1, small)
  const month = as(items[at], 'solar')
  const next = beyond(items, at + 1, small)
  const named = month ? year(next) : null
  return month && named !== null
    ? { edtf: solarMonth(named, month.value, day), at: i, end: next + 1, strong: true }
    : null
}

/** The first place from one on where small words no longer stand; no more than two are passed over. */
function beyond(items: readonly Item[], from: number, small: (place: { item: Item }) => boolean): number {
  let at = from
  while (at < from + 2 && items[at] && small({ item: items[at] as Item })) at++
  return at
}

/** The year after a month or day, over "of" and "the year": "of 2022", "عام 2022". */
function yearAt(items: readonly Item[], from: number): number {
  const at = beyond(
    items,
    from,
    ({ item }) => as(item, 'at') !== undefined || (as(item, 'unit')?.name === 'year' && !item.digits),
  )
  return isYear(items[at]?.digits) ? at : from
}

/** April 9, 2022; April 2022; Apr '22; April 9; April. */
const monthFirst: Reader = (items, i, today) => {
  const month = as(items[i], 'month')
  if (!month) return null
  const next = items[i + 1]
  const place = yearAt(items, i + 1)
  if (isYear(items[place]?.digits))
    return { edtf: `${items[place]?.digits}-${two(month.value)}`, at: i, end: place + 1, strong: true }
  if (isShort(next?.digits) && !/[/]/.test(items[i + 2]?.before ?? '')) {
    const n = Number(next?.digits)
    const apostrophe = /['’]/.test(next?.before ?? '')
    const ordinal = as(items[i + 2], 'ordinal') !== undefined
    const full = isYear(items[i + (ordinal ? 3 : 2)]?.digits)
    if (!ordinal && !full && (apostrophe || (n >= 21 && n <= Number(today.slice(2, 4)))))
      return { edtf: `20${two(n)}-${two(month.value)}`, at: i, end: i + 2, strong: true }
    if (n >= 1 && n <= 31) return withYear(items, i + (ordinal ? 3 : 2), i, month.value, n, today)
  }
  if (as(next, 'last') && as(items[i + 2], 'unit')?.name === 'year')
    return { edtf: `${Number(today.slice(0, 4)) - 1}-${two(month.value)}`, at: i, end: i + 3, strong: true }
  const gone = beyond(items, i + 1, ({ item }) => as(item, 'at') !== undefined)
  if (as(items[gone], 'unit')?.name === 'year' && as(items[gone + 1], 'last'))
    return {
      edtf: `${Number(today.slice(0, 4)) - 1}-${two(month.value)}`,
      at: i,
      end: gone + 2,
      strong: true,
    }
  if (as(next, 'last')) return { edtf: monthBefore(today, month.value), at: i, end: i + 2, strong: true }
  const year =
    month.value > Number(today.slice(5, 7)) ? Number(today.slice(0, 4)) - 1 : Number(today.slice(0, 4))
  return { edtf: `${year}-${two(month.value)}`, at: i, end: i + 1, strong: false }
}

function withYear(
  items: readonly Item[],
  after: number,
  at: number,
  month: number,
  day: number,
  today: Day,
  told?: number,
): Point {
  const next = yearAt(items, after)
  const named = told ?? yearOf(items[next]?.digits)
  const thisYear = Number(today.slice(0, 4))
  const recent = `${thisYear}-${two(month)}-${two(day)}` > today ? thisYear - 1 : thisYear
  const edtf = `${named ?? recent}-${two(month)}-${two(day)}`
  return { edtf, at, end: named ? next + 1 : next, strong: true, impossible: spanOf(edtf) === null }
}

/** early 2022, mid-April 2022, late last year, spring 2022, 2022. */
const yearly: Reader = (items, i, today) => {
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
    const point = year ?? pointAt(items, next, today)
    return point ? { ...point, edtf: partOf(part.name, point.edtf), at: i, strong: true } : null
  }
  const season = as(items[i], 'season')
  if (season) {
    const told = yearAt(items, i + 1)
    const named = yearOf(items[told]?.digits)
    const last = as(items[i + 1], 'last') && as(items[i + 2], 'unit')?.name === 'year'
    const year = named ?? (last ? Number(today.slice(0, 4)) - 1 : undefined)
    const edtf = seasonOf(season.name, year ?? Number(today.slice(0, 4)))
    const past =
      (spanOf(edtf)?.first ?? '') > today ? seasonOf(season.name, Number(today.slice(0, 4)) - 1) : edtf
    return {
      edtf: year ? edtf : past,
      at: i,
      end: named ? told + 1 : i + (last ? 3 : 1),
      strong: year !== undefined,
    }
  }
  if (!isYear(items[i]?.digits)) return null
  const after = as(items[i + 1], 'unit')?.name === 'year' ? i + 2 : i + 1
  const ending = as(items[after], 'part')
  if (ending && items[after]?.before === '')
    return { edtf: partOf(ending.name, items[i]?.digits ?? ''), at: i, end: after + 1, strong: true }
  return { edtf: items[i]?.digits ?? '', at: i, end: i + 1, strong: true }
}

function partOf(part: string, edtf: string): string {
  if (!/^\d{4}$/.test(edtf)) return edtf
  if (part === 'early') return `${edtf}-01/${edtf}-03`
  return part === 'mid' ? `${edtf}-06/${edtf}-07` : `${edtf}-10/${edtf}-12`
}

function seasonOf(name: string, year: number): string {
  if (name === 'spring') return `${year}-03/${year}-05`
  if (name === 'summer') return `${year}-06/${year}-08`
  return name === 'autumn' ? `${year}-09/${year}-11` : `${year}-12/${year + 1}-02`
}

/** today, yesterday, two years ago, a year ago today, last month, the past seven days, on Monday, Christmas last year. */
const relative: Reader = (items, i, today) => {
  const point = (edtf: string, end: number, strong = true): Point => ({ edtf, at: i, end, strong })
  const item = items[i]
  if (as(item, 'yesterday')) return point(shift(today, 'day', -1), i + 1)
  if (as(item, 'tomorrow')) return point(shift(today, 'day', 1), i + 1)
  if (as(item, 'takeover')) return point(TAKEOVER, i + 1, false)
  if (as(item, 'christmas'))
    return point(`${feastYear(items, i + 1, today, '12-25')}-12-25`, i + (lastYear(items, i + 1) ? 3 : 1))
  if (as(item, 'new-year')) return point(`${feastYear(items, i + 1, today, '01-01')}-01-01`, i + 1)
  const number = numberOf(item)
  const single = as(item, 'unit')
  if (single?.value === 1 && as(items[i + 1], 'ago')) return agoOf(today, single.name, 1, point, i + 2)
  const unit = as(items[i + 1], 'unit')
  if (number !== null && unit && as(items[i + 2], 'ago'))
    return agoOf(today, unit.name, number, point, i + 3 + (as(items[i + 3], 'today') ? 1 : 0))
  const back = agoFirst(items, i)
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
  if (number !== null && unit && as(items[i + 2], 'last'))
    return point(`${shift(today, unit.name, -number)}/${today}`, i + 3)
  const [lasting, here] = [as(item, 'last'), as(item, 'this')]
  if (lasting) {
    const many = numberOf(items[i + 1])
    const manyUnit = as(items[i + 2], 'unit')
    if (many !== null && manyUnit) return point(`${shift(today, manyUnit.name, -many)}/${today}`, i + 3)
    const weekday = as(items[i + 1], 'weekday')
    if (weekday) return point(weekdayBefore(today, weekday.value), i + 2)
    const month = as(items[i + 1], 'month')
    if (month) return point(monthBefore(today, month.value), i + 2)
    const later = as(items[i + 2], 'month')
    if (unit?.name === 'year' && later && items[i + 2]?.before === '')
      return point(`${Number(today.slice(0, 4)) - 1}-${two(later.value)}`, i + 3)
    if (unit) return point(unitBefore(today, unit.name), i + 2)
    const season = as(items[i + 1], 'season')
    const seasonal = season ? pointAt(items, i + 1, today) : null
    if (seasonal) return { ...seasonal, at: i, strong: true }
  }
  if (here && unit) return point(unitNow(today, unit.name), i + 2, unit.name !== 'day')
  const weekday = as(item, 'weekday')
  if (!weekday) return null
  return as(items[i + 1], 'last')
    ? point(weekdayBefore(today, weekday.value), i + 2)
    : point(weekdayBefore(today, weekday.value), i + 1, false)
}

/** "قبل ثلاثة أشهر", "hace dos años": "ago" first; a dual is a number and a unit in one word. */
function agoFirst(items: readonly Item[], i: number): { unit: string; number: number; end: number } | null {
  if (!as(items[i], 'ago')) return null
  const [number, unit] = [numberOf(items[i + 1]), as(items[i + 2], 'unit')]
  if (number !== null && unit) return { unit: unit.name, number, end: i + 3 }
  const alone = as(items[i + 1], 'unit')
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
  return point(unit === 'day' || unit === 'week' || unit === 'year' ? day : day.slice(0, 7), end)
}

/** "this time last year". */
const thisTime: Reader = (items, i, today) =>
  as(items[i], 'last') && as(items[i + 1], 'unit')?.name === 'year' && as(items[i - 2], 'this')
    ? { edtf: shift(today, 'year', -1), at: i, end: i + 2, strong: true }
    : null

const READERS: readonly Reader[] = [
  thisTime,
  isoDate,
  slashed,
  yearFirst,
  solar,
  dayFirst,
  relative,
  monthFirst,
  yearly,
]

const isYear = (digits: string | null | undefined): boolean =>
  digits?.length === 4 && digits >= '1900' && digits <= '2100'
const isShort = (digits: string | null | undefined): boolean => digits?.length === 1 || digits?.length === 2

function yearOf(digits: string | null | undefined): number | undefined {
  if (isYear(digits)) return Number(digits)
  return digits?.length === 2 && digits >= '19' && digits <= '40' ? 2000 + Number(digits) : undefined
}

function numberOf(item: Item | undefined): number | null {
  if (item?.digits && item.digits.length <= 3) return Number(item.digits)
  return as(item, 'number')?.value ?? null
}

const lastYear = (items: readonly Item[], i: number): boolean =>
  as(items[i], 'last') !== undefined && as(items[i + 1], 'unit')?.name === 'year'

function feastYear(items: readonly Item[], i: number, today: Day, feast: string): number {
  const thisYear = Number(today.slice(0, 4))
  const named = yearOf(items[i]?.digits)
  if (named) return named
  return lastYear(items, i) || `${thisYear}-${feast}` > today ? thisYear - 1 : thisYear
}

function shift(day: Day, unit: string, by: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const moved =
    unit === 'day'
      ? addDays(date, by)
      : unit === 'week'
        ? addDays(date, by * 7)
        : unit === 'month'
          ? addMonths(date, by)
          : unit === 'quarter'
            ? addMonths(date, by * 3)
            : addYears(date, by)
  return Number.isNaN(moved.getTime()) || moved.getTime() < 0 ? day : moved.toISOString().slice(0, 10)
}

function weekdayBefore(today: Day, weekday: number): Day {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay() || 7
  return shift(today, 'day', -((now - weekday + 7) % 7 || 7))
}

function monthBefore(today: Day, month: number): string {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return `${month >= now ? year - 1 : year}-${two(month)}`
}

function unitBefore(today: Day, unit: string): string {
  if (unit === 'year') return String(Number(today.slice(0, 4)) - 1)
  if (unit === 'month') return shift(`${today.slice(0, 7)}-01`, 'day', -1).slice(0, 7)
  if (unit === 'day') return shift(today, 'day', -1)
  if (unit === 'week') return `${shift(today, 'week', -1)}/${today}`
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const [year, last] =
    quarter === 0 ? [Number(today.slice(0, 4)) - 1, 12] : [Number(today.slice(0, 4)), quarter * 3]
  return `${year}-${two(last - 2)}-01/${year}-${two(last)}-${daysIn(year, last)}`
}

function unitNow(today: Day, unit: string): string {
  if (unit === 'year') return today.slice(0, 4)
  if (unit === 'month') return today.slice(0, 7)
  return unit === 'week' ? `${shift(today, 'week', -1)}/${today}` : today
}
