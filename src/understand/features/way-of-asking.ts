import { isCue } from '../marks.ts'
import { isSupposed } from '../supposed.ts'
import type { Scan } from './scan.ts'

/** How a text asks. */
export type WayOfAsking = Readonly<{
  /** Something is asked under a supposition ("would China lose face if"). */
  supposed: boolean
  /** The place in an order of time that is asked about, from 1. */
  place: number | null
  /** "They" stands in it. */
  they: boolean
  /** "There" stands in it. */
  there: boolean
  /** "It" or "its" stands in it. */
  it: boolean
  /** Words that ask for a name or a post; a single word counts only where the text ends with it. */
  asksName: boolean
}>

/** Reads how a text asks. */
export function wayOfAsking({ marks, words, grammar, has }: Scan): WayOfAsking {
  return {
    supposed: isSupposed(words, grammar) && !has('condition'),
    place: has('order', 'ordinal-of')
      ? (words.flatMap((word) => grammar.places.get(word) ?? [])[0] ?? null)
      : null,
    they: words.some((word) => grammar.they.has(word)),
    there: words.some((word) => grammar.there.has(word)),
    it: words.some((word) => grammar.it.has(word)),
    asksName: marks.some(
      (mark) => isCue(mark, 'name-of') && (mark.last > mark.first || mark.last >= words.length - 1),
    ),
  }
}
