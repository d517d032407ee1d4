import { type Day, spanOf, twoDigits } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'
import { monthBefore } from './clock.ts'
import { beyond, isShort, isYear, type Point, type Reader, yearAt, yearOf, yearSaid } from './point.ts'
import { solarMonth, solarSeason, solarYear } from './solar.ts'

/** 2022-04-09, 2022/04/09, 2022-04. */
export const isoDate: Reader = (items, i) => {
  const [year, month, day] = [items[i], items[i + 1], items[i + 2]]
  if (!/^(?:19|[2-9]\d)\d\d$/.test(year?.digits ?? '')) return null
  if (!isShort(month?.digits) || !/^[-/.]$/.test(month?.before ?? '')) return null
  const full = isShort(day?.digits) && day?.before === month?.before
  const edtf = `${year?.digits}-${twoDigits(Number(month?.digits))}${full ? `-${twoDigits(Number(day?.digits))}` : ''}`
  return { edtf, at: i, end: i + (full ? 3 : 2), strong: true, impossible: spanOf(edtf) === null }
}

/** 9/4/2022: day and month are told apart where only one reading is a date; between dots, 9.4.2022, the day stands first. */
export const slashed: Reader = (items, i) => {
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
  const options = [
    `${year}-${twoDigits(y)}-${twoDigits(x)}`,
    `${year}-${twoDigits(x)}-${twoDigits(y)}`,
  ].filter((edtf) => spanOf(edtf))
  const base = { at: i, end: i + 3, strong: true }
  const [first, second] = options
  if (!first) return { ...base, edtf: `${year}-${twoDigits(y)}-${twoDigits(x)}`, impossible: true }
  return second && second !== first && b?.before !== '.'
    ? { ...base, edtf: first, either: options }
    : { ...base, edtf: first }
}

/** 06/2025, 6.2025: a month and its year. */
export const monthOfYear: Reader = (items, i) => {
  const [month, year] = [items[i], items[i + 1]]
  const number = Number(month?.digits)
  if (!isShort(month?.digits) || number < 1 || number > 12 || !isYear(year?.digits)) return null
  if (!/^[-/.]$/.test(year?.before ?? '') || /^[-/.]$/.test(month?.before ?? '')) return null
  return { edtf: `${year?.digits}-${twoDigits(number)}`, at: i, end: i + 2, strong: true }
}

/** 9 April 2022, 9th of April, the ninth of April, 9 April. */
export const dayFirst: Reader = (items, i, today) => {
  const day = isShort(items[i]?.digits) ? Number(items[i]?.digits) : (as(items[i], 'day')?.value ?? null)
  if (day === null) return null
  let j = i + 1
  if (as(items[j], 'ordinal')) j++
  const isWord = !isShort(items[i]?.digits)
  if (as(items[j], 'at')?.name === 'of' || (isWord && (as(items[j], 'at') ?? as(items[j], 'since')))) j++
  const month = as(items[j], 'month')
  if (!month || day > 31) return null
  return withYear(items, j + 1, i, month.value, day, today)
}

/** 2022年4月9日; the year 2022, month April, day 9; of 2022, of April: the year first, with its word or another between. */
export const yearFirst: Reader = (items, i, today) => {
  if (!isYear(items[i]?.digits)) return null
  const hasWord = as(items[i + 1], 'unit')?.name === 'year'
  const at = beyond(items, i + (hasWord ? 2 : 1), ({ item }) => as(item, 'at') !== undefined)
  if (!hasWord && at === i + 1) return null
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
  if (day === null) return { edtf: `${year}-${twoDigits(month.value)}`, at: i, end: at + 1, strong: true }
  return { ...withYear(items, next + 2, i, month.value, day, today, year), end: next + 2 }
}

/** What stands right before a year of the solar Hijri calendar that is told by its number alone: "in 1401", "from the beginning of 1405". */
const STANDS_BEFORE = ['at', 'since', 'before', 'part'] as const

/** A month of the solar Hijri year, with its day and year where they are told: Hamal 1401, 24 Asad 1400; the year 1401. */
export const solar: Reader = (items, i, today) => {
  const year = (at: number) =>
    /^1[34]\d\d$/.test(items[at]?.digits ?? '') ? Number(items[at]?.digits) : null
  const small = ({ item }: { item: Item }) =>
    (['at', 'since', 'unit', 'ordinal'] as const).some((is) => as(item, is))
  const first = year(i)
  if (first !== null) {
    if (
      as(items[i - 1], 'unit')?.name !== 'year' &&
      as(items[i + 1], 'unit')?.name !== 'year' &&
      !STANDS_BEFORE.some((is) => as(items[i - 1], is))
    )
      return null
    const at = beyond(items, i + 1, small)
    const month = as(items[at], 'solar')
    const season = as(items[at], 'season')
    if (season) return { edtf: solarSeason(first, season.name), at: i, end: at + 1, strong: true }
    if (!month && solarYear(first) > today) return null
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
  const day = isShort(items[i]?.digits) ? Number(items[i]?.digits) : (as(items[i], 'day')?.value ?? null)
  const at = day === null ? i : beyond(items, i + 1, small)
  const month = as(items[at], 'solar')
  const next = beyond(items, at + 1, small)
  const named = month ? year(next) : null
  return month && named !== null
    ? { edtf: solarMonth(named, month.value, day), at: i, end: next + 1, strong: true }
    : null
}

/** April 9, 2022; April 2022; Apr '22; April 9; April. */
export const monthFirst: Reader = (items, i, today) => {
  const month = as(items[i], 'month')
  if (!month) return null
  const isPlaced = as(items[i + 1], 'at') && isShort(items[i + 2]?.digits) && as(items[i + 3], 'ordinal')
  if (isPlaced) return withYear(items, i + 4, i, month.value, Number(items[i + 2]?.digits), today)
  const next = items[i + 1]
  const place = yearAt(items, i + 1)
  if (isYear(items[place]?.digits))
    return { edtf: `${items[place]?.digits}-${twoDigits(month.value)}`, at: i, end: place + 1, strong: true }
  if (isShort(next?.digits) && !/[/]/.test(items[i + 2]?.before ?? '')) {
    const n = Number(next?.digits)
    const apostrophe = /['’]/.test(next?.before ?? '')
    if (as(items[i + 2], 'year-ending') && yearOf(next?.digits))
      return { edtf: `${yearOf(next?.digits)}-${twoDigits(month.value)}`, at: i, end: i + 3, strong: true }
    const ordinal = as(items[i + 2], 'ordinal') !== undefined
    const full = isYear(items[i + (ordinal ? 3 : 2)]?.digits)
    if (!ordinal && !full && (apostrophe || (n >= 21 && n <= Number(today.slice(2, 4)))))
      return { edtf: `20${twoDigits(n)}-${twoDigits(month.value)}`, at: i, end: i + 2, strong: true }
    if (n >= 1 && n <= 31) return withYear(items, i + (ordinal ? 3 : 2), i, month.value, n, today)
  }
  const said = yearSaid(items, i + 1, today)
  if (said) return { edtf: `${said.year}-${twoDigits(month.value)}`, at: i, end: said.end, strong: true }
  if (as(next, 'last')) return { edtf: monthBefore(today, month.value), at: i, end: i + 2, strong: true }
  const year =
    month.value > Number(today.slice(5, 7)) ? Number(today.slice(0, 4)) - 1 : Number(today.slice(0, 4))
  const strong = endsOnThatYear(items, i)
  return { edtf: `${year}-${twoDigits(month.value)}`, at: i, end: i + 1, strong, yearless: true }
}

/** "December that year", "March of the same year": a month, and no verb, where nothing else follows. */
const endsOnThatYear = (items: readonly Item[], i: number): boolean => {
  const end = items.length - 1
  return end > i + 1 && end <= i + THAT_YEAR && as(items[end], 'unit')?.name === 'year'
}
/** "December of that very same year" */
const THAT_YEAR = 5

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
  const thisYear = Number(today.slice(0, 4))
  const said = told === undefined ? yearSaid(items, after, today) : null
  const named = said?.year ?? told ?? yearOf(items[next]?.digits)
  const recent = `${thisYear}-${twoDigits(month)}-${twoDigits(day)}` > today ? thisYear - 1 : thisYear
  const edtf = `${named ?? recent}-${twoDigits(month)}-${twoDigits(day)}`
  return {
    edtf,
    at,
    end: said?.end ?? (named ? next + 1 : next),
    strong: true,
    yearless: named === undefined,
    impossible: spanOf(edtf) === null,
  }
}
