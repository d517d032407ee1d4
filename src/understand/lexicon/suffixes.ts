import type { Token } from '../../tokens.ts'
import { longestFirst, type Phrases, phraseAt } from './phrases.ts'

const SHORTEST_NAME = 4

/** What a language knows: its names, which take endings, and the words that are read as they stand. */
type Known = Readonly<{
  names: Phrases<unknown>
  phrases: readonly Phrases<unknown>[]
  small: ReadonlySet<string>
}>

/**
 * Cuts the ending off a name that a language writes together with it (German "Russlands", Turkish "Moskovadaki" without
 * its apostrophe), so that each stands by itself: only where the whole is not known and the rest is a name. An ending
 * that is a word or a name of its own as well ("Berliner", "er"; "Rusyayla", "LA") is dropped.
 */
export function withoutSuffixes(
  tokens: readonly Token[],
  suffixes: readonly string[],
  known: Known,
): readonly Token[] {
  const { names, phrases, small } = known
  const named = new Set(
    longestFirst(tokens, names).flatMap(({ first, last }) => tokens.slice(first, last + 1)),
  )
  return tokens.flatMap((token, i) => {
    if (named.has(token) || small.has(token.word) || phrases.some((one) => phraseAt(tokens, i, one)))
      return [token]
    const suffix = suffixes.map(inPlace).find(({ ending, lost }) => {
      const rest = token.word.slice(0, -ending.length)
      return token.word.endsWith(ending) && rest.length >= SHORTEST_NAME && names.senses.has(`${rest}${lost}`)
    })
    if (suffix === undefined) return [token]
    const { ending: cut, lost } = suffix
    const ending = { ...token, word: cut }
    const isWord = [names, ...phrases].some((one) => phraseAt([ending], 0, one))
    return [
      { ...token, word: `${token.word.slice(0, -cut.length)}${lost}` },
      ...(isWord || !small.has(cut) ? [] : [ending]),
    ]
  })
}

/** An ending, and what of the name it stands for: "Мамундзаем" is of "Мамундзай" ("ем/й"). */
function inPlace(suffix: string): Readonly<{ ending: string; lost: string }> {
  const [ending = '', lost = ''] = suffix.split('/')
  return { ending, lost }
}
