import { type Day, spanOf, twoDigits } from '../../edtf.ts'
import { as, type Item } from './calendar.ts'
import { shift } from './clock.ts'
import { isShort, isYear, numberOf, type Point } from './point.ts'
import { seasonOf } from './yearly.ts'

/** A span of time from a date that only the conversation knows; back in time where the number is negative. */
export type Counted = Readonly<{ kind: 'counted'; unit: string; by: number }>

const MOST_ITEMS = 8

/** "And on the 4th?": a day of the month that the conversation speaks of. */
const DAY_OF_MONTH = 'day of the month'
/** "The March after that": the next month of that name; one counted back is the last before. */
const MONTH_OF_NAME = 'month of that name'
/** "The summer before that": likewise. */
const SEASON_OF_NAME = 'season of that name'
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
/** In more words something else is counted. */
const FEWEST = 6

/** "And by the following March?", "the April after", "the summer before that": the month or season of that name that comes next after a date, or came last before it; null where none is meant. */
export function besideOfName(items: readonly Item[]): Counted | null {
  const at = items.findIndex((item) => as(item, 'month') || as(item, 'season'))
  const [month, season] = [as(items[at], 'month'), as(items[at], 'season')]
  const by = month?.value ?? SEASONS.indexOf(season?.name ?? '') + 1
  if (!by || items.length > FEWEST) return null
  const unit = month ? MONTH_OF_NAME : SEASON_OF_NAME
  const isEnding = items.length - at <= ENDS && !as(items[at + 2], 'last')
  const behind = isEnding ? items[at + 1] : undefined
  if (as(items[at - 1], 'next') || as(behind, 'after')) return { kind: 'counted', unit, by }
  return as(behind, 'before') || as(behind, 'before-after') ? { kind: 'counted', unit, by: -by } : null
}
/** "[April] after that" ends the text. */
const ENDS = 3

/** "A month after that", "two weeks later", "two years on?", "un an avant": a date counted from another, or null. */
export function countedIn(items: readonly Item[]): Counted | null {
  const ordinal = items.findIndex((item, i) => isShort(item.digits) && as(items[i + 1], 'ordinal'))
  if (ordinal >= 0 && items.length <= FEWEST)
    return { kind: 'counted', unit: DAY_OF_MONTH, by: Number(items[ordinal]?.digits) }
  const at = items.findIndex((item) => as(item, 'unit'))
  const unit = as(items[at], 'unit')
  if (!unit || items.length > MOST_ITEMS) return null
  const around = items.slice(Math.max(0, at - 3), at + 4)
  const back = around.some((item) => as(item, 'before') || as(item, 'before-after'))
  const after = items.slice(at + 1, at + 3)
  const on =
    around.some((item) => as(item, 'since')) ||
    after.some((item) => as(item, 'since-after')) ||
    endsOnOn(items, at + 1)
  const count = numberOf(items[at - 1]) ?? 1
  return back === on ? null : { kind: 'counted', unit: unit.name, by: back ? -count : count }
}

/** "Two years on?": the word for a place in time counts on from a time where it ends the text. */
const endsOnOn = (items: readonly Item[], at: number): boolean =>
  at === items.length - 1 && as(items[at], 'at')?.name === ON
const ON = 'on'

/** "Two weeks after the takeover", "喀布尔陷落三年后": a point that is told by its distance from another, and by nothing else. */
export function distant(items: readonly Item[], point: Point, today: Day): Point {
  if (point.either || point.impossible) return point
  const before = beforeOf(items, point.at) ?? behind(items, point.end)
  const day = before && countedFrom(point.edtf, before.counted, today)
  const edtf = before && day && FINE[before.counted.unit] ? day.slice(0, MONTH) : day
  return before && edtf
    ? { at: before.at ?? point.at, end: before.end ?? point.end, edtf, strong: true }
    : point
}

/** "Two months after" tells a month, and no day. */
const MONTH = 7

type Distance = Readonly<{ counted: Counted; at?: number; end?: number }>

/** "Two weeks after [the]", "a month before [the]" right before a point. */
function beforeOf(items: readonly Item[], at: number): Distance | null {
  let word = at - 1
  while (word >= at - 2 && as(items[word], 'at')) word--
  if (items.slice(word + 1, at + 1).some(({ before }) => /[,;:]/.test(before))) return null
  const back = as(items[word], 'before') !== undefined
  const unit = as(items[word - 1], 'unit')
  if (!unit || (!back && !as(items[word], 'after'))) return null
  const count = numberOf(items[word - 2]) ?? (unit.value === 1 ? 1 : null)
  /** "2021年到2023年": the word behind a year is its own. */
  return count === null || isYear(items[word - 2]?.digits)
    ? null
    : {
        counted: { kind: 'counted', unit: unit.name, by: back ? -count : count },
        at: numberOf(items[word - 2]) === null ? word - 1 : word - 2,
      }
}

/** "[Kabil'in düşüşünden] iki yıl sonra" right behind a point. */
function behind(items: readonly Item[], end: number): Distance | null {
  const [count, unit] = [numberOf(items[end]), as(items[end + 1], 'unit')]
  const back = as(items[end + 2], 'before-after') !== undefined
  return count !== null && unit && (back || as(items[end + 2], 'after'))
    ? { counted: { kind: 'counted', unit: unit.name, by: back ? -count : count }, end: end + 3 }
    : null
}

/** The date so far from another, no more precise than the two allow; null where it would be none. */
export function countedFrom(edtf: string, { unit, by }: Counted, today: Day): string | null {
  const first = spanOf(edtf)?.first
  if (!first) return null
  if (unit === DAY_OF_MONTH) {
    const day = `${first.slice(0, 7)}-${twoDigits(by)}`
    return spanOf(day) && day <= today ? day : null
  }
  if (unit === MONTH_OF_NAME || unit === SEASON_OF_NAME) return beside(first, { unit, by }, today)
  const moved = shift(first, unit, by)
  const length = Math.max(edtf.split('/')[0]?.length ?? 10, FINE[unit] ?? 10)
  return moved > today ? null : moved.slice(0, Math.min(length, 10))
}

/** The first month or season of a name that began after a day, or the last one that was over by then; null where it lies ahead. */
function beside(day: Day, { unit, by }: Pick<Counted, 'unit' | 'by'>, today: Day): string | null {
  const name = Math.abs(by)
  const inYear = (year: number) =>
    unit === MONTH_OF_NAME ? `${year}-${twoDigits(name)}` : seasonOf(SEASONS[name - 1] ?? '', year)
  const year = Number(day.slice(0, 4))
  const all = [year - 2, year - 1, year, year + 1].map(inYear)
  const found =
    by > 0
      ? all.find((one) => (spanOf(one)?.first ?? '') > day)
      : all.findLast((one) => (spanOf(one)?.last ?? '') < day)
  return found && (spanOf(found)?.first ?? '') <= today ? found : null
}

/** How many signs of a date a unit reaches to. */
const FINE: Readonly<Record<string, number>> = { year: 4, quarter: 7, month: 7 }
