import { wordsOf } from '../knowledge/words-of.ts'
import type { Context } from './context.ts'

/** How far texts bear on some words: a word that few of the texts hold counts for more. */
export type Bearing = Readonly<{
  weight: (text: string) => number
  /** The share of the telling words that a text holds. */
  share: (text: string) => number
}>

/** Cues that say what is wanted, not what it is about. */
const ASKING = new Set<string>([
  'say',
  'statement',
  'who-said',
  'source',
  'what',
  'who',
  'which',
  'why',
  'when',
])

/** Weighs texts against the words of a question, without those that every question has. */
export function bearingOn(text: string, texts: readonly string[], context: Context): Bearing {
  return bearing(
    wordsOf(text).filter((word) => isTelling(word, context)),
    texts,
  )
}

/** Weighs texts against words that somebody is said to have said. */
export function bearingOnWords(said: string, texts: readonly string[]): Bearing {
  return bearing(
    wordsOf(said).filter((word) => word.length > 3),
    texts,
  )
}

function bearing(telling: readonly string[], texts: readonly string[]): Bearing {
  const wanted = [...new Set(telling.map(stem))]
  const stems = new Map(texts.map((text) => [text, new Set(wordsOf(text).map(stem))]))
  const common = (text: string) => wanted.filter((word) => stems.get(text)?.has(word))
  const heldBy = (word: string) => texts.filter((text) => stems.get(text)?.has(word)).length
  const weights = new Map(wanted.map((word) => [word, 1 / Math.max(1, heldBy(word))]))
  return {
    weight: (text) => common(text).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
    share: (text) => (wanted.length ? common(text).length / wanted.length : 0),
  }
}

function isTelling(word: string, { knowledge: { reader }, question: { language } }: Context): boolean {
  const { plain, cues } = reader.lexicon
  const senses = cues.get(language)?.senses.get(word) ?? []
  return word.length > 2 && !plain.get(language)?.has(word) && !senses.some((cue) => ASKING.has(cue))
}

/** A word without its ending, by its first letters: "recognised" and "recognition" are one. */
const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s|y)$/, '').slice(0, 5)
