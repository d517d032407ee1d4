import { MONTHS } from '../../knowledge/dates-told.ts'
import { MONTH } from '../patterns.ts'

/** "1 October 2023", "23 November": a day, with its year or without. */
const DAY = new RegExp(String.raw`\b(\d{1,2}) (${MONTH})\b(?:,? (20\d\d)\b)?`, 'gu')

/**
 * A sentence, or one part of a list, in which a day later in the calendar than the full date before it has the year of
 * that: "halted on 1 October 2023; declared permanent on 23 November". `before` are the sentences before.
 */
export function withYears(sentence: string, before: string): string {
  const listed = /;\s*$/.test(before) ? before.slice(before.search(/[^.!?]*$/)) : ''
  let last = lastIn(listed)
  return sentence.replace(DAY, (day, date: string, month: string, year?: string) => {
    const place = placeOf(date, month)
    if (year) last = { year, place }
    return year || !last || place <= last.place ? day : `${day} ${last.year}`
  })
}

type Full = Readonly<{ year: string; place: number }>
const lastIn = (text: string): Full | null =>
  [...text.matchAll(DAY)].reduce<Full | null>(
    (last, [, date = '', month = '', year]) => (year ? { year, place: placeOf(date, month) } : last),
    null,
  )
/** Where a day stands in the calendar, by its month and date. */
const placeOf = (date: string, month: string): number => MONTHS.indexOf(month) * 100 + Number(date)
