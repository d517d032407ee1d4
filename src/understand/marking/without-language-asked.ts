import type { Token } from '../../tokens.ts'
import type { Tells } from '../tells.ts'
import type { Text } from '../text.ts'

/** The words of a text without those that only say in which language it goes on, where a State of that name is not meant: "sorry, English from here", "auf Deutsch bitte: und Schweden?" */
export function withoutLanguageAsked(
  tokens: readonly Token[],
  { clean }: Text,
  tells: Tells,
): readonly Token[] {
  const opens = tokens.flatMap(({ start }, at) =>
    at === 0 || CUT.test(clean.slice(tokens[at - 1]?.end, start)) ? [at] : [],
  )
  return opens.flatMap((from, part) => {
    const words = tokens.slice(from, opens[part + 1])
    return tells['asks-language'].test(words.map(({ word }) => word).join(' ')) ? [] : words
  })
}
const CUT = /[,.;:!?؟،؛？，。：–—]|\s-\s/
