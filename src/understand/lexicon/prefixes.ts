import type { Token } from '../../tokens.ts'
import { type Phrases, phraseAt } from './phrases.ts'

/** What a language knows: its phrases (names, cues, dates), and its small words. */
type Known = Readonly<{ phrases: readonly Phrases<unknown>[]; small: ReadonlySet<string> }>

/** A row of small words as it is written, and the beginning that it swallows of the next word ("lil-Sin" for "li-al-Sin"). */
export type Prefix = Readonly<{ written: string; swallows: string }>

const SHORTEST_REST = 3
/** "And with the" is the longest row of prefixes that is written. */
const MOST = 3

/**
 * Cuts the small words off that a language writes together with the next one (Arabic "bi-Taliban", "wa-l-sifara"), so
 * that each stands by itself: only where the whole is not known and the rest is. Phrases that are known stay whole.
 */
export function withoutPrefixes(
  tokens: readonly Token[],
  prefixes: readonly Prefix[],
  known: Known,
): readonly Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    const parts = reach(tokens, i, known) ? null : partsOf(tokens, i, prefixes, known, MOST)
    if (parts) for (const word of parts.slice(0, -1)) out.push({ ...token, word })
    const rest = parts
      ? [{ ...token, word: parts.at(-1) ?? token.word }, ...tokens.slice(i + 1)]
      : tokens.slice(i)
    const length = Math.max(1, reach(rest, 0, known))
    out.push(...rest.slice(0, length))
    i += length
  }
  return out
}

/** How many tokens the longest known phrase from a place covers; 0 where nothing begins there. */
function reach(tokens: readonly Token[], first: number, { phrases, small }: Known): number {
  const lengths = phrases
    .map((one) => phraseAt(tokens, first, one))
    .map((found) => (found ? found.last - first + 1 : 0))
  const word = tokens[first]?.word ?? ''
  return Math.max(...lengths, small.has(word) || /^\d+$/.test(word) ? 1 : 0)
}

/** The prefixes of a word and what is left, or null where nothing known is left. */
function partsOf(
  tokens: readonly Token[],
  first: number,
  prefixes: readonly Prefix[],
  known: Known,
  most: number,
): string[] | null {
  const token = tokens[first]
  if (!token || most === 0) return null
  for (const { written, swallows } of prefixes) {
    const left = token.word.slice(written.length)
    if (!token.word.startsWith(written) || left.length < SHORTEST_REST) continue
    for (const word of new Set([left, swallows + left])) {
      const rest = [{ ...token, word }, ...tokens.slice(first + 1, first + 8)]
      if (reach(rest, 0, known)) return [written, word]
    }
    const rest = [{ ...token, word: left }, ...tokens.slice(first + 1, first + 8)]
    const more = partsOf(rest, 0, prefixes, known, most - 1)
    if (more) return [written, ...more]
  }
  return null
}
