import { compare } from '../compare.ts'
import type { Fact } from './knowledge.ts'

/** Orders facts the oldest first; of those that begin on one day the vaguer date first, then by id: no two are alike. */
export const byDate = (a: Fact, b: Fact): number =>
  byFirstDay(a, b) || compare(b.span.last, a.span.last) || compare(a.id, b.id)

/** Orders facts the oldest first, and leaves those that begin on one day as they stand: section by section, say. */
export const byFirstDay = ({ span: a }: Fact, { span: b }: Fact): number => compare(a.first, b.first)

/** Facts the newest first; of those that begin on one day, the one that stood last leads. */
export const newestFirst = (facts: Iterable<Fact>): Fact[] => [...facts].sort(byFirstDay).reverse()
