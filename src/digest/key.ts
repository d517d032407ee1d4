import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { wordsOf } from '../knowledge/words-of.ts'

const kept = new WeakMap<Knowledge, ReadonlyMap<Fact, string>>()

/**
 * The keys by which a later edition knows what was told, of all facts and those taken back; made once for each
 * knowledge. A fact's id counts its place among those of one date, so the key holds what the fact says instead, and
 * behind `~` its wording.
 */
export function keysOf(knowledge: Knowledge): ReadonlyMap<Fact, string> {
  const keys =
    kept.get(knowledge) ??
    new Map([...knowledge.chronicle(), ...knowledge.withdrawn()].map((fact) => [fact, keyOf(fact)]))
  kept.set(knowledge, keys)
  return keys
}

function keyOf({ id, section, from, value, recorded, evidence }: Fact): string {
  const subject = id.slice(0, id.indexOf('/'))
  const [first] = evidence
  return `${[subject, section, from, value, recorded, first?.source].join('/')}~${hash(first?.report ?? '')}`
}

/** FNV-1a over the words of a text: punctuation and case may be mended. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (const character of wordsOf(text).join(' '))
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (sum >>> 0).toString(36)
}

const saysOf = (key: string): string => key.slice(0, key.lastIndexOf('~'))

/**
 * Those of some things that were not told. One whose wording alone was mended since was: there is then a key among the
 * told that says the same and that nothing on file bears any more (`current` are all keys on file).
 */
export function untoldOf<T extends Readonly<{ key: string }>>(
  things: readonly T[],
  told: ReadonlySet<string>,
  current: ReadonlySet<string>,
): T[] {
  const gone = Map.groupBy(
    [...told].filter((key) => !current.has(key)),
    saysOf,
  )
  return things.filter(({ key }) => {
    if (told.has(key)) return false
    return gone.get(saysOf(key))?.pop() === undefined
  })
}
