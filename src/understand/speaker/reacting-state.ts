import type { Marked } from '../marked.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'
import { isCued } from '../topic.ts'

/** "La réaction officielle de la Chine": so many small words stand between the word for it and who reacts. */
const BETWEEN = 3

/**
 * The State that reacts to what another one did: the one told right after the word for it ("¿cómo reaccionó China al…"),
 * or, where the verb ends the sentence, the one of which the whole is told ("Çin, Rusya'nın … nasıl tepki verdi?").
 */
export function reactingState(
  marks: readonly Mark[],
  words: readonly string[],
  grammar: Grammar,
): string | null {
  const at = words.findIndex((word) => grammar.reacts.has(word))
  const states = marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark] : []))
  if (at < 0 || new Set(states.map(({ code }) => code)).size !== 2) return null
  const isSmall = (word: string) =>
    [grammar.reacts, grammar.owner, grammar.object].some((small) => small.has(word))
  const after = states.find(({ first }) => first > at)
  if (after && after.first - at <= BETWEEN + 1 && words.slice(at, after.first).every(isSmall))
    return after.code
  const [one, other] = states.filter(({ first }) => first < at)
  if (!one) return null
  if (!other) return one.code
  const between = marks.filter(({ first, last }) => first > one.last && last < other.first)
  const isAgent = words
    .slice(0, other.first)
    .slice(-1)
    .some((word) => grammar.by.has(word))
  return isCued(between.filter((mark) => !isCue(mark, 'relations'))) && !isAgent ? other.code : one.code
}

/** "How did others react to Russia's recognition?": asked of other States, where the only one named stands behind the word for it. */
export function asksReactions({ marks, words, language }: Marked, { languages }: Reader): boolean {
  const reacts = languages.get(language)?.grammar.reacts
  const at = words.findIndex((word) => reacts?.has(word) || REACTS.test(word))
  const states = marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark] : []))
  return (
    at >= 0 &&
    new Set(states.map(({ code }) => code)).size === 1 &&
    states.every(({ first }) => first > at) &&
    marks.some((mark) => isCue(mark, 'several', 'except', 'who'))
  )
}
/** The same in English, where who reacts is told by the order of words. */
const REACTS = /^react(?:s|ed|ing|ions?)?$/
