import { once } from '../once.ts'
import { hanSpelledOut } from './han.ts'

/** One word of a question: its folded form, by which words are compared, and where it stands in the original. */
export type Token = Readonly<{ word: string; start: number; end: number }>

/** A text as it is read: the cleaned original, its tokens, and the passages that stand between quotation marks. */
export type Text = Readonly<{
  clean: string
  tokens: readonly Token[]
  quoted: readonly string[]
  cut: boolean
}>

/** Nobody’s question is longer; what lies beyond is not read, and the answer says so. */
const LONGEST = 2_000

/** Zero-width, bidi, soft hyphen, variation selectors, control and lone surrogates: invisible, never meant. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cf}]|\p{Variation_Selector}|\u034f/gu
const WHITE = /\s+/gu
/** An emoji by its name, as chat programs write it: ":pray:". */
const EMOJI_NAME = /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:])/gu

/** Letters that NFKD leaves whole though people type them plainly, and the variants of Arabic script. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
  ʻ: '',
  ʼ: '',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ګ: 'گ',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ـ: '',
  ё: 'е',
  ґ: 'г',
  ў: 'у',
}
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

/** A word as it is compared: NFKC, lower case without a locale, no marks, one form for each letter. */
export function fold(word: string): string {
  const lower = word
    .normalize('NFKC')
    .replace(/\u0130/gu, 'i')
    .toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
}

/** The value of a decimal digit of any script: the digits of a script stand in a row from its zero. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  for (let zero = point; zero > point - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return point - zero
  return 0
}

/** Han and kana are read letter by letter: nothing separates their words. */
const token = once(
  () =>
    /[a-z]+(?:[0-9@$]+[a-z]+)+[0-9]?|[0-9]{1,2}[a-z]+[0-9]+[a-z]+|[0-9][a-z]{3,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:\p{L}\.){2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+|\p{Nd}+|\p{RI}\p{RI}/giu,
)
/** The same for a text of ASCII alone, which most are: without Unicode classes it is ready at once and twice as fast. */
const ASCII_TOKEN =
  /[a-z]+(?:[0-9@$]+[a-z]+)+[0-9]?|[0-9]{1,2}[a-z]+[0-9]+[a-z]+|(?:[a-z]\.){2,}|[a-z]+|[0-9]+/gi
const ASCII = /^[\0-\x7f]*$/
const QUOTED =
  /[“"«„]([^“”"«»„]{3,400})[”"»“]|‘([^‘’]{8,400})’|(?:^|[\s(:])'([^']{3,400}(?:'(?=\p{L})[^']{1,400})?)'(?=$|[\s?.,!);:])/gu

/** Reads a text into tokens. Takes anything; never throws; looks at the first 2,000 characters. */
export function textOf(input: string): Text {
  const whole = input.toWellFormed().replaceAll('\ufffd', ' ')
  const clean = hanSpelledOut(
    whole
      .slice(0, LONGEST * 2)
      .replace(INVISIBLE, '')
      .replace(EMOJI_NAME, ' ')
      .replace(WHITE, ' ')
      .trim(),
  )
    .slice(0, LONGEST)
    .toWellFormed()
  return {
    clean,
    tokens: tokensOf(clean),
    quoted: [...clean.matchAll(QUOTED)].map(([, a, b, c]) => a ?? b ?? c ?? ''),
    cut: whole.length > LONGEST,
  }
}

function tokensOf(clean: string): Token[] {
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
