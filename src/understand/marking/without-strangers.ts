import type { Mark } from '../marks.ts'
import { phraseAt } from '../phrases.ts'
import type { Read } from './names-in.ts'

/** A part of a name beside an unknown capitalised word names somebody else ("Khawaja Asif", "Zahir Shah"): such a mark goes. */
export function withoutStrangers(
  marks: readonly Mark[],
  { text, tokens, language, reader: { lexicon } }: Read,
): readonly Mark[] {
  const cues = lexicon.cues.get(language)
  const plain = lexicon.plain.get(language)
  const isKnown = (word: string, at: number) =>
    marks.some(({ first, last }) => first <= at && last >= at) ||
    lexicon.everyday.has(word) ||
    plain?.has(word) ||
    (language !== 'en' && cues !== undefined && phraseAt(tokens, at, cues) !== null)
  const isStranger = (at: number) => {
    const token = tokens[at]
    return (
      token !== undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(text.clean.slice(token.start, token.end)) &&
      !isKnown(token.word, at)
    )
  }
  return marks.filter(
    (mark) =>
      mark.is !== 'person' || mark.whole || !(isStranger(mark.first - 1) || isStranger(mark.last + 1)),
  )
}
