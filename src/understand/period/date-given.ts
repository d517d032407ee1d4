import type { Day } from '../../edtf.ts'
import type { Reader } from '../reader.ts'
import { textOf } from '../text.ts'
import { type Item, itemsOf } from './calendar.ts'
import { periodOf } from './period.ts'

/**
 * The date or period that a text consists of, as EDTF: "June 2025", "06/2025", "9 avril 2022", "seit März". The language
 * given (ISO 639-1) is tried before the others. Null where anything else stands in it, or no calendar has the date.
 */
export function dateGiven(
  text: string,
  { languages }: Pick<Reader, 'languages'>,
  today: Day,
  language: string,
): string | null {
  const read = textOf(text)
  for (const code of new Set([language, 'en', ...languages.keys()])) {
    const known = languages.get(code)
    if (!known) continue
    const items = itemsOf(read, known.dates)
    const period = periodOf(items, today)
    if (period.kind === 'period' && items.every((item) => isOfDate(item, period))) return period.edtf
  }
  return null
}

/** What stands inside the date, or is a small word of dates before or after it ("since", "in the year"). */
const isOfDate = (
  { first, last, digits, words }: Item,
  date: Readonly<{ first: number; last: number }>,
): boolean => (first >= date.first && last <= date.last) || (digits === null && words.length > 0)
