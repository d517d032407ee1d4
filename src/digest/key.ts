import type { Fact } from '../knowledge/knowledge.ts'
import { wordsOf } from '../knowledge/words-of.ts'
import { onceForEach } from '../once.ts'

/**
 * The key by which a later edition knows that a fact was told. Its id counts its place among those of one date, so the
 * key holds what the fact says instead, and behind `~` its wording.
 */
export const keyOf = onceForEach(({ id, section, from, value, recorded, evidence }: Fact): string => {
  const subject = id.slice(0, id.indexOf('/'))
  const [first] = evidence
  return `${[subject, section, from, value, recorded, first?.source].join('/')}~${hash(first?.report ?? '')}`
})

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
 * told that says the same and that nothing on file bears any more (`current` are the keys on file of the same days).
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
  return things.filter(({ key }) => !told.has(key) && gone.get(saysOf(key))?.pop() === undefined)
}
