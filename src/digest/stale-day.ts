import { type Day, daysIn, LAST_DAY, spanOf, twoDigits } from '../edtf.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { dateOf } from '../reply/finding.ts'

const MONTHS = 12

/** The first day on which the newest word of a fact is older than its shelf life: a whole month more than that has passed. */
export function staleDay(fact: Fact, { shelfLife }: Pick<Knowledge, 'shelfLife'>): Day {
  const { fresh, ageing } = shelfLife[fact.section]
  const newest = spanOf(dateOf(fact))?.last ?? LAST_DAY
  return newest === LAST_DAY ? LAST_DAY : monthsAfter(newest, fresh + ageing + 1)
}

/** The day that many months later; where its month is too short, the first of the next. */
function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const later = year * MONTHS + (month - 1) + months
  const [y, m] = [Math.floor(later / MONTHS), (later % MONTHS) + 1]
  if (date <= daysIn(y, m)) return dayOf(y, m, date)
  return m === MONTHS ? dayOf(y + 1, 1, 1) : dayOf(y, m + 1, 1)
}

const dayOf = (year: number, month: number, date: number): Day =>
  [String(year).padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-')
