import { daysFrom, type Span } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'

/** "About April 2022" may be the month before, or after. */
export const widened = (span: Span): Span =>
  span.approximate
    ? { ...span, first: daysFrom(span.first, -A_MONTH), last: daysFrom(span.last, A_MONTH) }
    : span
const A_MONTH = 31

/** Whether two dates leave open which of them came first. */
export const overlap = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last

/** Whether the dates of two neighbours among some facts, in order of time, leave open which of them came first. */
export const leaveOpen = (facts: readonly Fact[]): boolean =>
  facts.some(({ span }, at) => {
    const next = facts[at + 1]
    return next !== undefined && overlap(widened(span), widened(next.span))
  })
