import { once, onceFor } from '../../src/once.ts'
import { type Phrases, phrasesOf } from '../../src/understand/lexicon/phrases.ts'
import type { LexiconData, Sense } from '../../src/understand/lexicon.ts'

/**
 * How many shelves the names lie on by which texts are read: all names that begin with the same word lie on one. A
 * question opens only the shelves of its own words, which is most of a fast start.
 */
const SHELVES = 1024

/** A name, what it means, and its place among all of them. */
export type Shelf = readonly (readonly [string, readonly Sense[], number])[]

/** The names of compiled knowledge, laid on shelves. */
export function shelved(names: LexiconData['names']): Shelf[] {
  const shelves: [string, readonly Sense[], number][][] = Array.from({ length: SHELVES }, () => [])
  for (const [place, [key, senses]] of [...('senses' in names ? names.senses : names)].entries())
    shelves[shelfOf(key)]?.push([key, senses, place])
  return shelves
}

/** Names that are read from their shelf when a text asks for them; all of them, in their first order, when one is misspelt. */
export function namesFrom(shelf: (number: number) => Shelf): Phrases<Sense> {
  const opened = onceFor((number: number) => phrasesOf(shelf(number).map(([key, senses]) => [key, senses])))
  const of = (key: string) => opened(shelfOf(key))
  const all = once(() =>
    Array.from({ length: SHELVES }, (_, i) => shelf(i))
      .flat()
      .sort((a, b) => a[2] - b[2]),
  )
  return {
    senses: {
      get: (key) => of(key).senses.get(key),
      has: (key) => of(key).senses.has(key),
      keys: () => all().map(([key]) => key),
      [Symbol.iterator]: () =>
        all()
          .map(([key, senses]): [string, readonly Sense[]] => [key, senses])
          .values(),
    },
    longest: { get: (word) => of(word).longest.get(word) },
    heads: { has: (words) => of(words).heads.has(words) },
    stem: () => undefined,
    stems: () => [],
  }
}

/** The shelf of a name: FNV-1a over its first word. */
function shelfOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length && key[i] !== ' '; i++)
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % SHELVES
}
