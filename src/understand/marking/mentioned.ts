import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'

type Read = Pick<Marked, 'text' | 'language' | 'tokens' | 'words' | 'marks'>

/** Words that a text speaks about instead of using them, and the tokens they stand in. */
export type Mention = Readonly<{ words: string; first: number; last: number }>

/**
 * The words that a text mentions: "use the word never", "the phrase inclusive government". Between quotation marks it
 * is what stands there; without them as much of what follows as some quotation on file holds, or else all of it.
 */
export function mentionedIn(marked: Read, reader: Reader): Mention | null {
  const cue = marked.marks.find((mark) => isCue(mark, 'mention'))
  if (!cue) return null
  const [quote] = marked.text.quoted
  if (quote !== undefined && isChecked(marked, quote, reader)) return null
  if (quote !== undefined) return between(marked, marked.text.clean.indexOf(quote), quote)
  const first = cue.last + 1
  const last = lastOf(marked, first)
  const mention = (end: number) => ({ words: marked.words.slice(first, end + 1).join(' '), first, last: end })
  const held = range(first, last).findLast((end) => reader.heardWhole(mention(end).words)) ?? first
  if (last < first || goesOn(marked, cue) || (held === first && isSpoken(marked, first, reader))) return null
  return mention(held > first || reader.heardWhole(marked.words[first] ?? '') ? held : last)
}

/** "The phrase 'the only country to recognise them', still good?": what nobody on file said is asked about as it stands. */
const isChecked = ({ marks }: Read, quote: string, reader: Reader): boolean =>
  quote.trim().split(/\s+/).length >= SENTENCE &&
  !reader.heardWhole(quote) &&
  marks.some((mark) => isCue(mark, 'now', 'yes-no'))
const SENTENCE = 5

/** Whether a mark stands inside what is mentioned. */
export const isMentioned = (mention: Mention | null, { first, last }: Mark): boolean =>
  mention !== null && first >= mention.first && last <= mention.last

/** Whether a longer phrase begins in the one that announces words, as in "les mots exacts". */
const goesOn = ({ marks }: Read, cue: Mark): boolean =>
  marks.some((mark) => mark.is === 'cue' && mark.first <= cue.last && mark.last > cue.last)

/** "The words Canada used", "the words of": what follows tells whose the words are, and not which. */
function isSpoken({ words, marks, language }: Read, at: number, { languages, lexicon }: Reader): boolean {
  const word = words[at] ?? ''
  const { owner, place } = languages.get(language)?.grammar ?? {}
  return (
    !!owner?.has(word) ||
    !!place?.has(word) ||
    (!marks.some(({ is, first }) => is === 'cue' && first === at) &&
      !!lexicon.plain.get(language)?.has(word)) ||
    marks.some(({ is, first }) => (is === 'state' || is === 'person') && first === at)
  )
}

/** The last token before the clause ends. */
function lastOf({ tokens, text }: Read, first: number): number {
  const ends = tokens.findIndex(
    ({ end }, i) => i >= first && /[?!;:.,–—]/u.test(text.clean.slice(end, tokens[i + 1]?.start)),
  )
  return ends < 0 ? tokens.length - 1 : ends
}

function between({ tokens }: Read, from: number, quote: string): Mention {
  const inside = tokens.flatMap(({ start, end }, i) =>
    start >= from && end <= from + quote.length ? [i] : [],
  )
  return { words: quote, first: inside[0] ?? 0, last: inside.at(-1) ?? -1 }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
