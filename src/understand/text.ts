import { INVISIBLE, type Token, tokensOf } from '../tokens.ts'
import { hanSpelledOut } from './han-spelled-out.ts'

/** A text as it is read: the cleaned original, its tokens, and the passages that stand between quotation marks. */
export type Text = Readonly<{
  clean: string
  tokens: readonly Token[]
  quoted: readonly string[]
  cut: boolean
}>

/** Nobody’s question is longer; what lies beyond is not read, and the answer says so. */
const LONGEST = 2_000

const WHITE = /\s+/gu
/** An emoji by its name, as chat programs write it: ":pray:". */
const EMOJI_NAME = /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:])/gu

/** The footnote that an outlet has to set to a name, in brackets or at the end: "«Талибан»* (*запрещён в РФ)". */
const FOOTNOTES: readonly RegExp[] = [
  /[([（]\s*\*[^()[\]（）]{1,200}[)\]）]/gu,
  /(?<=[\p{L}"»”]\*(?!\p{L}).*\s)\*\s?\p{L}[^?？؟*]{2,160}$/gu,
]

const QUOTED =
  /[“"«„]([^“”"«»„]{3,400})[”"»“]|‘([^‘’]{8,400})’|(?:^|[\s(:])'([^']{3,400}(?:'(?=\p{L})[^']{1,400})?)'(?=$|[\s?.,!);:])/gu

/** Reads a text into tokens. Takes anything; never throws; looks at the first 2,000 characters. */
export function textOf(input: string): Text {
  const whole = input.toWellFormed().replaceAll('\ufffd', ' ')
  const plain = whole
    .slice(0, LONGEST * 2)
    .replace(INVISIBLE, '')
    .replace(EMOJI_NAME, ' ')
    .replace(WHITE, ' ')
    .trim()
  const clean = hanSpelledOut(withoutFootnotes(plain)).slice(0, LONGEST).toWellFormed()
  return {
    clean,
    tokens: tokensOf(clean),
    quoted: [...clean.matchAll(QUOTED)].map(([, a, b, c]) => a ?? b ?? c ?? ''),
    cut: whole.length > LONGEST,
  }
}

const withoutFootnotes = (text: string): string =>
  text.includes('*') ? FOOTNOTES.reduce((left, note) => left.replace(note, ' ').trim(), text) : text
