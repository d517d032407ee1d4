import { fold } from './fold.ts'
import { once } from './once.ts'

/** One word of a question: its folded form, by which words are compared, and where it stands in the original. */
export type Token = Readonly<{ word: string; start: number; end: number }>

/** Zero-width, bidi, soft hyphen, variation selectors, control and lone surrogates: invisible, never meant. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cf}]|\p{Variation_Selector}|\u034f/gu

/** Han and kana are read letter by letter: nothing separates their words. */
const token = once(
  () =>
    /[a-z]+(?:[0-9@$]+[a-z]+)+[0-9]?|[0-9]{1,2}[a-z]+[0-9]+[a-z]+|[0-9][a-z]{3,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:\p{L}\.){2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+|\p{Nd}+|\p{RI}\p{RI}/giu,
)
/** The same for a text of ASCII alone, which most are: without Unicode classes it is ready at once and twice as fast. */
const ASCII_TOKEN =
  /[a-z]+(?:[0-9@$]+[a-z]+)+[0-9]?|[0-9]{1,2}[a-z]+[0-9]+[a-z]+|(?:[a-z]\.){2,}|[a-z]+|[0-9]+/gi
const ASCII = /^[\0-\x7f]*$/

/** The words of a text in the order in which they stand. */
export function tokensOf(clean: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: raw, index } of clean.matchAll(ASCII.test(clean) ? ASCII_TOKEN : token())) {
    const dotted = raw.includes('.')
    const word = fold(dotted ? raw.replaceAll('.', '') : raw.replaceAll('@', 'a').replaceAll('$', 's'))
    if (word) tokens.push({ word, start: index, end: index + raw.length })
  }
  return tokens
}

/** The words of a phrase, folded and joined by single spaces: the key under which phrases are kept. */
export function keyOf(phrase: string): string {
  return tokensOf(phrase.replace(INVISIBLE, ''))
    .map(({ word }) => word)
    .join(' ')
}
