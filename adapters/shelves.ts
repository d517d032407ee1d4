import type { LexiconData, Sense } from '../src/understand/lexicon.ts'
import { type Phrases, phrasesOf } from '../src/understand/phrases.ts'

/**
 * The names by which texts are read, as the build lays them down: JSON Lines, one shelf a line, and on it all names
 * that begin with the same words. A question opens only the shelves of its own words, which is most of a fast start.
 */
const SHELVES = 1024

/** A name, what it means, and its place among all of them. */
type Row = readonly [string, readonly Sense[], number]

/** The names of compiled knowledge, laid on shelves. */
export function shelved(names: LexiconData['names']): string {
  const shelves: Row[][] = Array.from({ length: SHELVES }, () => [])
  for (const [place, [key, senses]] of [...('senses' in names ? names.senses : names)].entries())
    shelves[shelfOf(key)]?.push([key, senses, place])
  return `${shelves.map((rows) => JSON.stringify(rows)).join('\n')}\n`
}

/** Names that are read from their shelf when a text asks for them; all of them, in their first order, when one is misspelt. */
export function namesFrom(file: Buffer): Phrases<Sense> {
  const rows = rowsOf(file)
  const shelves = lazily((shelf) => phrasesOf(rows(shelf).map(([key, senses]) => [key, senses])))
  const of = (key: string) => shelves(shelfOf(key))
  const all = () =>
    Array.from({ length: SHELVES }, (_, shelf) => rows(shelf))
      .flat()
      .sort((a, b) => a[2] - b[2])
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

/** The rows of each line of the file. */
function rowsOf(file: Buffer): (shelf: number) => readonly Row[] {
  const ends: number[] = []
  for (let end = file.indexOf(10); end >= 0; end = file.indexOf(10, end + 1)) ends.push(end)
  return lazily((shelf) =>
    JSON.parse(file.toString('utf8', shelf === 0 ? 0 : (ends[shelf - 1] ?? 0) + 1, ends[shelf])),
  )
}

/** The shelf of a name: FNV-1a over its first word. */
function shelfOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length && key[i] !== ' '; i++)
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % SHELVES
}

function lazily<T>(make: (shelf: number) => T): (shelf: number) => T {
  const made: T[] = []
  return (shelf) => (made[shelf] ??= make(shelf))
}
