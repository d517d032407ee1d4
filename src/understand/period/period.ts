import { type Day, dayBefore, spanOf } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'
import { besideOfName, type Counted, countedIn, distant } from './counted.ts'
import { type Boundary, beyond, type Point } from './point.ts'
import { pointsOf } from './points.ts'

/**
 * What a text says about time; `yearless`: the year is not told, and taken to be the last in which it fell; `day`: its
 * first or last day is meant, where something held on it; `of`: the date
 * is that of something told, and not the one asked about ("the recognition of 3 July 2025"); `today`: where the day of the
 * question is named, which matters to what is new alone.
 */
export type Period =
  | Readonly<{ kind: 'none'; of?: string; today?: number }>
  | Readonly<{
      kind: 'period'
      edtf: string
      first: number
      last: number
      yearless: boolean
      day: Boundary | null
    }>
  | Readonly<{ kind: 'impossible'; said: string; near: readonly string[] }>
  | Readonly<{ kind: 'either'; options: readonly string[] }>
  | Counted

/**
 * Reads the date or period of a question: past by default, never a future one for want of a year. A bare month or
 * season counts only after a preposition ("since March"), for "may" and "march" are also verbs.
 */
export function periodOf(items: readonly Item[], today: Day): Period {
  const points = pointsOf(items, today).map((point) => distant(items, point, today))
  const broken = points.find((point) => point.impossible)
  if (broken) return { kind: 'impossible', said: broken.edtf, near: [broken.edtf.slice(0, 7)] }
  const beside = points.some(({ strong }) => strong) ? null : besideOfName(items)
  if (beside) return beside
  for (const [i, point] of points.entries()) {
    const run = yearsIn(items, points.slice(i))
    if (run) return placed(items, `${point.edtf}/${run.edtf}`, point.at, run.end)
    const range = rangeOf(items, point, points[i + 1])
    if (range) return placed(items, range, point.at, (points[i + 1] ?? point).end)
  }
  for (const point of points) {
    const preposition = prepositionAfter(items, point.end) ?? prepositionBefore(items, point.at)
    if (preposition === 'of' && points.length === 1 && !point.either) return { kind: 'none', of: point.edtf }
    if (!point.strong && !preposition) continue
    if (point.either) return { kind: 'either', options: point.either }
    if (preposition === 'since') return placed(items, `${startOf(point.edtf)}/..`, point.at, point.end)
    if (preposition === 'before') return placed(items, `../${lastBefore(point, items)}`, point.at, point.end)
    return {
      ...placed(items, point.edtf, point.at, point.end),
      yearless: point.yearless ?? false,
      day: point.day ?? null,
    }
  }
  return countedIn(items) ?? noneBut(items)
}

/** No date but perhaps today's, by the first word of it; "as of today" is none. */
function noneBut(items: readonly Item[]): Period {
  const today = items.find((item, i) => as(item, 'today') && !as(items[i - 1], 'at'))
  return today ? { kind: 'none', today: today.first } : { kind: 'none' }
}

function placed(items: readonly Item[], edtf: string, at: number, end: number) {
  const [first, last] = [items[at]?.first ?? 0, items[end - 1]?.last ?? 0]
  return { kind: 'period', edtf, first, last, yearless: false, day: null } as const
}

const firstOf = (edtf: string) => spanOf(edtf)?.first ?? edtf
/** The last day before a point; "until the end of 2024" runs to its last day. */
const lastBefore = ({ at, edtf, day }: Point, items: readonly Item[]): Day =>
  as(items[at], 'part')?.name === 'late' || day === 'last'
    ? (spanOf(edtf)?.last ?? edtf)
    : dayBefore(firstOf(edtf))
const startOf = (edtf: string) => edtf.split('/')[0] ?? edtf

const endOf = (edtf: string) => edtf.split('/').at(-1) ?? edtf

/** "between A and B", "from A to B", "A to B", "A-B"; "in 2025 and 2026", which are one time. */
function rangeOf(items: readonly Item[], a: Point, b: Point | undefined): string | null {
  if (!b || a.either || b.either) return null
  const gap = items.slice(a.end, b.at)
  const dash = gap.length === 0 && /[-–—]/.test(items[b.at]?.before ?? '')
  const joined = gap.length > 0 && gap.length <= 2 && gap.some((item) => as(item, 'and'))
  if (!dash && !joined) return null
  /** "Between October and April", "the difference between the embassy in October and April" */
  const opened = items.slice(0, a.at).some((item) => as(item, 'between'))
  const plainAnd = joined && gap.some((item) => as(item, 'and')?.name === 'and')
  if (plainAnd && !opened && !isYearAfter(a.edtf, b.edtf)) return null
  const text = `${startOf(inYearOf(a, b))}/${endOf(b.edtf)}`
  return spanOf(text) ? text : null
}

/** "In 2021, 2022, 2023", "2021, 2022 and 2023": the last of years told one after the other, which are one time; null where none are. */
function yearsIn(items: readonly Item[], [year, next, ...rest]: readonly Point[]): Point | null {
  if (!year || !next || !isYearAfter(year.edtf, next.edtf)) return null
  const gap = items.slice(year.end, next.at)
  const isListed = gap.length === 0 && /^\s*,\s*$/.test(items[next.at]?.before ?? '')
  const isJoined = gap.length === 1 && as(gap[0], 'and')?.name === 'and'
  return isListed || isJoined ? (yearsIn(items, [next, ...rest]) ?? next) : null
}

const isYearAfter = (year: string, next: string): boolean =>
  /^\d{4}$/.test(year) && next === String(Number(year) + 1)

/** "Between November and January 2022": the first takes the year of the second, or the one before it. */
function inYearOf(a: Point, b: Point): string {
  if (!a.yearless || b.yearless) return a.edtf
  const [year = '', rest = ''] = [b.edtf.slice(0, 4), a.edtf.slice(4)]
  return rest > b.edtf.slice(4) ? `${Number(year) - 1}${rest}` : `${year}${rest}`
}

/** "From its beginning" behind the year that it belongs to. */
const isItsBeginning = (item: Item): boolean =>
  !as(item, 'since-after') &&
  (['early', 'start'].includes(as(item, 'part')?.name ?? '') || as(item, 'since') !== undefined)

/** The preposition before a point, over articles and the like. */
function prepositionBefore(items: readonly Item[], at: number): 'since' | 'before' | 'at' | 'of' | null {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const item = items[i]
    if (as(item, 'before')) return 'before'
    if (as(item, 'since')) return 'since'
    /** "منذ عام 2022" */
    if (as(item, 'unit')?.name === 'year' && as(items[i - 1], 'since')) return 'since'
    if (as(item, 'at')) {
      if (as(item, 'at')?.name === 'of') return 'of'
      if (as(item, 'at')?.name === 'the' || as(item, 'at')?.name === 'this') continue
      return endsSince(items, at) ? 'since' : 'at'
    }
    if (as(item, 'between')) return 'since'
    break
  }
  return endsSince(items, at) ? 'since' : null
}

/** "Since Muttaqi came calling last October": what came about then tells from when on, and the date ends it. */
function endsSince(items: readonly Item[], at: number): boolean {
  const from = items.slice(0, at).findLastIndex((item) => as(item, 'since')?.name === 'since')
  return (
    from > 0 &&
    at - from <= SINCE_THEN &&
    items.slice(from + 1, at + 1).every(({ before }) => !/[,;:.?!–—]/.test(before))
  )
}
/** "Since the Taliban's foreign minister Amir Khan Muttaqi visited in", and the date. */
const SINCE_THEN = 10

/** A word after a point that does the work of a preposition ("2022 راهیسې", "2022年以来", "Nisan'da", "2026 başından beri"). */
function prepositionAfter(items: readonly Item[], end: number): 'since' | 'before' | 'at' | null {
  const start = beyond(items, end, ({ item }) => isItsBeginning(item))
  for (const item of items.slice(start, start + 2)) {
    if (as(item, 'since-after')) return 'since'
    if (as(item, 'before-after')) return 'before'
    if (as(item, 'at-after')) return 'at'
    if (!as(item, 'unit') && !as(item, 'at')) return null
  }
  return null
}
