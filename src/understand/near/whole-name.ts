import type { Lexicon } from '../lexicon.ts'
import { apart } from './alike.ts'

/** A word of a name of several words that was misspelt: what it stands for, or the names between which it lies. */
export type Within =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'word'; word: string }>
  | Readonly<{ kind: 'halfway'; from: string; keys: readonly string[] }>

/** Names of several words under what is left of them without one word ("* korea"), each with the word left out. */
export type Frames = ReadonlyMap<string, readonly Readonly<{ key: string; word: string }>[]>

const LONGEST_NAME = 5

/** The frames of all English names of several words. */
export function framesOf({ near }: Lexicon): Frames {
  const frames = new Map<string, { key: string; word: string }[]>()
  for (const key of near) {
    const words = key.replace(/^the /, '').split(' ')
    if (words.length < 2 || words.length > LONGEST_NAME || !/^[a-z ]+$/.test(key)) continue
    for (const [i, word] of words.entries()) {
      const frame = without(words, i)
      frames.set(frame, [...(frames.get(frame) ?? []), { key, word }])
    }
  }
  return frames
}

/**
 * What a misspelt word means beside its neighbours: "sourh korea" is South Korea, though "sourh" alone is nothing. The
 * longest name wins; of several names in the same frame the nearest, and two as near are halfway.
 */
export function withinName(words: readonly string[], at: number, frames: Frames): Within {
  const word = words[at] ?? ''
  for (let count = LONGEST_NAME; count >= 2; count--)
    for (let first = Math.max(0, at - count + 1); first <= at && first + count <= words.length; first++) {
      const window = words.slice(first, first + count)
      const found = nearestIn(word, frames.get(without(window, at - first)) ?? [], window.join(' '))
      if (found.kind !== 'none') return found
    }
  return { kind: 'none' }
}

function nearestIn(word: string, framed: readonly { key: string; word: string }[], from: string): Within {
  const most = allowed(word.length)
  const near = framed
    .map((name) => ({ ...name, off: apart(word, name.word, most) }))
    .filter(({ off }) => off <= most)
  const least = Math.min(...near.map(({ off }) => off))
  const [nearest, ...others] = near.filter(({ off }) => off === least)
  if (!nearest) return { kind: 'none' }
  return others.some((other) => other.word !== nearest.word)
    ? { kind: 'halfway', from, keys: [nearest, ...others].map(({ key }) => key) }
    : { kind: 'word', word: nearest.word }
}

/** The rest of the name vouches for it, so one change more is allowed than for a name of one word. */
const allowed = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2)

const without = (words: readonly string[], at: number): string =>
  words.map((word, i) => (i === at ? '*' : word)).join(' ')
