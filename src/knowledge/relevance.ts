import { fold } from '../fold.ts'
import { onceForEach } from '../once.ts'
import type { Fact } from './knowledge.ts'

/** How many of some words stand in a text. */
export const wordsIn = (text: string, words: readonly string[]): number =>
  [...new Set(words.map(stemOf))].filter((stem) => stemsIn(text).has(stem)).length

/** How many of some words stand in a fact, quoted or in our own. */
export const sharedWith = (fact: Fact, words: readonly string[]): number =>
  [...new Set(words.map(stemOf))].filter((stem) => stemsOf(fact).has(stem)).length

/**
 * So many words of a question or a statement must stand in a fact for that to be on the same matter, where nothing but its
 * words says so: a single one ("embassy") stands in too many.
 */
export const ENOUGH = 2

/** So many must stand in the one fact among many of the same matter that is meant: "the second deferral". */
export const SINGLES_OUT = ENOUGH + 1

/** A fact and how much of what was asked about its words speak to, from 0. */
type Relevant = Readonly<{ fact: Fact; score: number }>

/** Words alike in their first letters count as one: "guard", "guards", "guarded", "guarding". */
const STEM = 5

export const stemOf = (word: string): string => word.slice(0, STEM)

/**
 * How much the words of each fact, quoted or our own, speak to the words asked about. A word that few of the facts hold
 * counts for more than one that most hold. The order of the facts is kept.
 */
export function relevanceOf(facts: readonly Fact[], words: readonly string[]): Relevant[] {
  const stems = [...new Set(words.map(stemOf))]
  const held = stems.map((stem) => ({ stem, in: facts.filter((fact) => stemsOf(fact).has(stem)).length }))
  return facts.map((fact) => ({
    fact,
    score: held.reduce((sum, { stem, in: holding }) => sum + (stemsOf(fact).has(stem) ? 1 / holding : 0), 0),
  }))
}

/** Some facts by how much they speak to the words asked about, those first that do so most; of equals in their order. */
export const inOrderOfRelevance = (facts: readonly Fact[], words: readonly string[]): Fact[] =>
  relevanceOf(facts, words)
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact)

const stemsOf = onceForEach(
  ({ evidence }: Fact): ReadonlySet<string> =>
    stemsIn(evidence.map(({ quote = '', report }) => `${quote} ${report}`).join(' ')),
)

/** The words of a text by the letters that all their forms share, in their order. */
export const stemsIn = (text: string): Set<string> =>
  new Set(text.split(/[^\p{L}\p{N}]+/u).map((word) => stemOf(fold(word))))
