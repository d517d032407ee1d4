import { distance } from '../../distance.ts'

/** Words on shelves by length, each with the letters it holds, so that few are compared letter by letter. */
type Shelves = ReadonlyMap<number, readonly Readonly<{ key: string; letters: number }>[]>

export function shelved(keys: readonly string[]): Shelves {
  const shelves = new Map<number, { key: string; letters: number }[]>()
  for (const key of keys) {
    const plain = key.replaceAll(' ', '')
    const shelf = shelves.get(plain.length) ?? []
    shelf.push({ key, letters: lettersOf(plain) })
    shelves.set(plain.length, shelf)
  }
  return shelves
}

/** The words that can be within some changes of another: each change adds or takes away two kinds of letters at most. */
export function alikeIn(shelves: Shelves, word: string, most: number): string[] {
  const letters = lettersOf(word)
  const found: string[] = []
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const { key, letters: others } of shelves.get(length) ?? [])
      if (bitsIn(letters ^ others) <= most * 2) found.push(key)
  return found
}

/** The letters of a word as bits, a to z. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97)
  return bits
}

function bitsIn(value: number): number {
  let count = 0
  for (let bits = value; bits; bits &= bits - 1) count++
  return count
}

/** Whether two words begin with the same two letters the other way round. */
export const swapped = (a: string, b: string): boolean => a[0] === b[1] && a[1] === b[0]

/** Distance, with half a change for doubled letters and vowels, which people get wrong by ear. */
export function apart(word: string, key: string, most: number): number {
  const letters = key.replaceAll(' ', '')
  const off = distance(word, letters, most)
  if (off === 0) return 0
  if (sorted(word) === sorted(letters) && distance(word, letters, SHUFFLED) <= SHUFFLED) return 1
  return Math.abs(word.length - letters.length) < 3 && byEar(word) === byEar(letters) ? 0.5 : off
}

/**
 * How many changes a name may be away: measured on test/questions/typos.jsonl, where one more for any length names a
 * wrong State or turns an everyday word into one.
 */
export const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 11 ? 2 : 3)

/** Whether a word may be a name misspelt: "sorush" is Soroosh. */
export const isLike = (word: string, name: string): boolean =>
  apart(word, name, allowed(word.length)) <= allowed(word.length)

/** An anagram further away than so many changes is another word (tearing, Tangier). */
const SHUFFLED = 3

/** The letters of a word in alphabetical order: an anagram has the same. */
export const sorted = (word: string): string => [...word].sort().join('')

export const byEar = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/[ckq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/[aeou]/g, 'a')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1')
