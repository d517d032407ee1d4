import type { Mark } from '../understand/marks.ts'
import type { Reader } from '../understand/reader.ts'
import type { Reading } from '../understand/understand.ts'

/** How a sentence frames what it states: as untrue, in somebody's mouth, in words of somebody's own, or as a number. */
export type Frame = Readonly<{
  untrue: boolean
  /** The person on file who is said to have said it. */
  speaker: string | null
  /** The name of somebody who is said to have said it and is not on file. */
  stranger: string | null
  /** The words in quotation marks that are said to be a speaker's. */
  words: string | null
  number: number | null
  /** Words for a State that may name who acts for it: "Xi Jinping", "Kremlin". */
  names: readonly string[]
}>

/** Reads the frame of a sentence. */
export function frameOf({ features: { marked, has } }: Reading, reader: Reader): Frame {
  const outside = marked.marks.filter((mark) => !isQuoted(marked, mark))
  const speaker = speakerIn(outside, marked)
  const words = marked.text.quoted.find((quote) => quote.trim().split(/\s+/).length >= FEWEST) ?? null
  return {
    untrue: has('untrue'),
    speaker,
    stranger: speaker ? null : strangerIn(outside, marked, reader),
    words: speaker || saysBeside(outside, marked, words) ? words : null,
    number: numberIn(marked, reader),
    names: marked.marks.flatMap((mark) =>
      mark.is === 'state' && mark.by === 'metonym' ? mark.key.split(' ') : [],
    ),
  }
}

/** Fewer words between quotation marks are a title or a term, not what somebody said. */
const FEWEST = 4
/** How many words may stand between a speaker and the verb: a title, a ministry. */
const NEAR = 3

type Marked = Reading['features']['marked']

function isQuoted({ text, tokens }: Marked, { first }: Mark): boolean {
  const start = tokens[first]?.start ?? 0
  return text.quoted.some((quote) => {
    const from = text.clean.indexOf(quote)
    return start >= from && start < from + quote.length
  })
}

/** Whether a verb of saying stands right before or after the words in quotation marks. */
function saysBeside(outside: readonly Mark[], { text, tokens }: Marked, words: string | null): boolean {
  const from = words === null ? -1 : text.clean.indexOf(words)
  const first = tokens.findIndex(({ start }) => start >= from)
  const last = tokens.findLastIndex(({ end }) => end <= from + (words?.length ?? 0))
  return outside.some(
    (mark) =>
      isSaying(mark) &&
      ((mark.last < first && first - mark.last <= NEAR) || (mark.first > last && mark.first - last <= NEAR)),
  )
}

/** The one person beside a verb of saying, on either side of it, or before a colon. */
function speakerIn(marks: readonly Mark[], { text, tokens }: Marked): string | null {
  const said = marks.filter(isSaying)
  const beside = (person: Mark) =>
    /^\s*:/.test(text.clean.slice(tokens[person.last]?.end ?? 0)) ||
    said.some(
      (say) =>
        (say.first > person.last && say.first - person.last <= NEAR) ||
        (person.first > say.last && person.first - say.last <= NEAR),
    )
  const named = marks.flatMap((mark) =>
    mark.is === 'person' && mark.ids.length === 1 && beside(mark) ? mark.ids : [],
  )
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

/**
 * First and last name of somebody without a file, right before or after a verb of saying. In English alone, where a
 * capital marks a name. The last name may stand for a State by itself ("Mark Carney"); what is an everyday word, or has
 * another meaning here ("Foreign Minister"), is no name.
 */
function strangerIn(outside: readonly Mark[], marked: Marked, { lexicon }: Reader): string | null {
  const { text, tokens, marks, language } = marked
  if (language !== 'en') return null
  const plain = lexicon.plain.get(language)
  const isName = (at: number, mayBe: (mark: Mark) => boolean) => {
    const token = tokens[at]
    return (
      token !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(text.clean.slice(token.start)) &&
      !plain?.has(token.word) &&
      marks.filter(({ first, last }) => first <= at && at <= last).every(mayBe)
    )
  }
  const isLast = (at: number) =>
    !lexicon.everyday.has(tokens[at]?.word ?? '') &&
    isName(at, (mark) => mark.is === 'state' && mark.by === 'metonym' && mark.first === at)
  const firsts = outside.flatMap((mark) => (isSaying(mark) ? [mark.first - 2, mark.last + 1] : []))
  const first = firsts.find((at) => isName(at, () => false) && isLast(at + 1))
  return first === undefined ? null : text.clean.slice(tokens[first]?.start, tokens[first + 1]?.end)
}

const isSaying = (mark: Mark): boolean => mark.is === 'cue' && mark.cue === 'say'

/** The number of countries or missions that is told ("at least 14 countries", "four States"). */
function numberIn({ marks, words, language }: Marked, { languages }: Reader): number | null {
  const counted = marks.find(
    (mark) => mark.is === 'cue' && (mark.cue === 'several' || mark.cue === 'count-claim'),
  )
  if (!counted) return null
  const numbers = languages.get(language)?.dates.senses
  const at = (word: string, is: 'number' | 'ordinal') => numbers?.get(word)?.find((one) => one.is === is)
  const near = words.slice(Math.max(0, counted.first - NEAR), counted.last + 1)
  const values = near.flatMap((word, i) => {
    if (at(near[i + 1] ?? '', 'ordinal')) return []
    const value = /^\d{1,3}$/.test(word) ? Number(word) : (at(word, 'number')?.value ?? 0)
    return value > 1 ? value : []
  })
  return values.at(-1) ?? null
}
