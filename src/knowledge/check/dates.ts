import { type Span, spanOf } from '../../edtf.ts'

/** The days that a date of a record can mean; the schema has let no other text through. */
export function daysOf(date: string): Span {
  const span = spanOf(date)
  if (!span) throw new Error(`${date} was never checked: it is no date of EDTF`)
  return span
}
