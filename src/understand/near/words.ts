import type { Cue } from '../../knowledge/cues.ts'
import type { Lexicon, Sense } from '../lexicon.ts'
import { isBetween } from './between-states.ts'

/** Every single word that a text may hold without being a misspelling. */
export function knownWords(lexicon: Lexicon, dateWords: ReadonlySet<string>): Set<string> {
  const known = ordinaryWords(lexicon, dateWords)
  for (const key of lexicon.near) for (const word of key.split(' ')) known.add(word)
  return known
}

/** Cues that no misspelling is taken for: a word wrongly read as off the subject silences the answer. */
const NEVER_MEANT = new Set<Cue>([
  'other-subject',
  'other-word',
  'smalltalk',
  'instruct',
  'opinion',
  'advice',
  'predict',
  'territory',
  'hello',
  'reset',
  'new',
  'byline',
])

/** The words that a misspelling may stand for. */
export function wordsMeant(lexicon: Lexicon, dateWords: ReadonlySet<string>): Set<string> {
  const meant = new Set([...(lexicon.plain.get('en') ?? []), ...dateWords])
  for (const [key, cues] of lexicon.cues.get('en')?.senses ?? [])
    if (!cues.some((cue) => NEVER_MEANT.has(cue))) for (const word of key.split(' ')) meant.add(word)
  return meant
}

/** The words that carry a meaning of their own in some language: cues, date words, small words. */
function ordinaryWords(lexicon: Lexicon, dateWords: ReadonlySet<string>): Set<string> {
  const known = new Set([...(lexicon.plain.get('en') ?? []), ...dateWords])
  for (const key of lexicon.cues.get('en')?.senses.keys() ?? [])
    for (const word of key.split(' ')) known.add(word)
  return known
}

type Names = ReadonlyMap<string, readonly Sense[]>

/**
 * The names that are known again when their words are glued together, or torn apart, which is read in plain letters
 * alone. Found at build: it takes a look at every name.
 */
export function gluedOf(names: Names): string[] {
  return [...names].flatMap(([key, senses]) => {
    const meant = senses.filter((sense) => !isBetween(sense, key))
    const isName = meant.some(({ is }) => is === 'state' || is === 'person' || is === 'shared')
    const canBeTorn = key.includes(' ') || /^[a-z]+$/.test(key)
    return isName && canBeTorn && withoutSpaces(key).length >= 5 ? [key] : []
  })
}

export const withoutSpaces = (key: string): string => key.replaceAll(' ', '')

/** The names among which a misspelling is looked for, each with what it means: English ones, cities, people. */
export function nameCandidates(names: Names, near: readonly string[]): Map<string, string> {
  const candidates = new Map<string, string>()
  for (const key of near) {
    const sense = names
      .get(key)
      ?.find((found) => found.is === 'state' || found.is === 'person' || found.is === 'shared')
    if (!sense || key.length < 4 || !/^[a-z ]+$/.test(key)) continue
    const words = key.split(' ')
    if (words.length <= 2) candidates.set(key, meaningOf(sense))
    if (words.length > 1)
      for (const word of words) if (word.length > 4 && !candidates.has(word)) candidates.set(word, word)
  }
  return candidates
}

const meaningOf = (sense: Sense): string =>
  sense.is === 'state'
    ? sense.code
    : sense.is === 'person'
      ? sense.id
      : sense.is === 'shared'
        ? String(sense.index)
        : sense.is
