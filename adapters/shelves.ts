import { onceFor } from '../src/once.ts'
import type { LexiconData, Sense } from '../src/understand/lexicon.ts'
import { type Phrases, phrasesOf } from '../src/understand/phrases.ts'

/**
 * The names by which texts are read, as the build lays them down: JSON Lines, one shelf a line, and on it all names
 * that begin with the same words. A question opens only the shelves of its own words, which is most of a fast start.
 */
const SHELVES = 1024

/** A name, what it means, and its place among all of them. */
type Row = readonly [string, readonly Sense[], number]

/** The shelves as one text, and where in it each one ends. */
export type Shelves = Readonly<{ text: Buffer; ends: readonly number[] }>

/** The names of compiled knowledge, laid on shelves. */
export function shelved(names: LexiconData['names']): Shelves {
  const shelves: Row[][] = Array.from({ length: SHELVES }, () => [])
  for (const [place, [key, senses]] of [...('senses' in names ? names.senses : names)].entries())
    shelves[shelfOf(key)]?.push([key, senses, place])
  const lines = shelves.map((rows) => Buffer.from(`${JSON.stringify(rows)}\n`))
  let end = 0
  return { text: Buffer.concat(lines), ends: lines.map(({ length }) => (end += length)) }
}

/** Names that are read from their shelf when a text asks for them; all of them, in their first order, when one is misspelt. */
export function namesFrom(
  ends: readonly number[],
  read: (start: number, end: number) => string,
): Phrases<Sense> {
  const rows = onceFor((shelf: number): readonly Row[] =>
    JSON.parse(read(ends[shelf - 1] ?? 0, ends[shelf] ?? 0)),
  )
  const shelves = onceFor((shelf: number) => phrasesOf(rows(shelf).map(([key, senses]) => [key, senses])))
  const of = (key: string) => shelves(shelfOf(key))
  const all = () => ends.flatMap((_, shelf) => rows(shelf)).sort((a, b) => a[2] - b[2])
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
    stems: new Map(),
  }
}

/** The shelf of a name: FNV-1a over its first word. */
function shelfOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length && key[i] !== ' '; i++)
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % SHELVES
}
