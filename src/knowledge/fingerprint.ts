import { createHash } from 'node:crypto'
import { wordsOf } from './words-of.ts'

const RUN = 4
const BYTES = 4

/**
 * The fingerprint of a text: for every run of four words, in order, the first 32 bits of the SHA-256 of those words
 * joined by spaces; the whole in base64. It proves a quotation without republishing the text.
 */
export function fingerprintOf(text: string): string {
  return Buffer.concat(runs(wordsOf(text))).toString('base64')
}

function runs(words: readonly string[]): Buffer[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) =>
    createHash('sha256')
      .update(words.slice(i, i + RUN).join(' '))
      .digest()
      .subarray(0, BYTES),
  )
}

/** How many words the fingerprinted text has. */
export function wordCount(fingerprint: string): number {
  return Buffer.from(fingerprint, 'base64').length / BYTES + RUN - 1
}

/**
 * Where the words of a quotation stand in a fingerprinted text: the positions, counted in words from 0, of the first
 * word of each part between `[…]` marks. Null where a part has fewer than four words, or does not stand there word
 * for word and in order.
 */
export function placesOf(quote: string, fingerprint: string): { first: number; words: number }[] | null {
  const text = Buffer.from(fingerprint, 'base64')
  const places: { first: number; words: number }[] = []
  let from = 0
  for (const part of quote.split('[…]')) {
    const words = wordsOf(part)
    if (words.length < RUN) return null
    const at = find(text, Buffer.concat(runs(words)), from)
    if (at < 0) return null
    places.push({ first: at, words: words.length })
    from = at + words.length
  }
  return places
}

function find(text: Buffer, part: Buffer, from: number): number {
  let at = text.indexOf(part, from * BYTES)
  while (at >= 0 && at % BYTES !== 0) at = text.indexOf(part, at + 1)
  return at < 0 ? -1 : at / BYTES
}
