import type { Mark } from '../understand/marks.ts'
import type { Reader } from '../understand/reader.ts'
import type { Reading } from '../understand/understand.ts'

/** How a sentence frames what it states: as untrue, in somebody's mouth, in words of somebody's own, or as a number. */
export type Frame = Readonly<{
  untrue: boolean
  /** The person on file who is said to have said it. */
  speaker: string | null
  /** A name beside a verb of saying that is nobody's on file. */
  stranger: string | null
  /** What a speaker is said to have said, without quotation marks. */
  reported: string | null
  /** The words in quotation marks that are said to be a speaker's. */
  words: string | null
  number: number | null
}>

/** Reads the frame of a sentence. */
export function frameOf({ features: { marked, has } }: Reading, reader: Reader): Frame {
  const outside = marked.marks.filter((mark) => !isQuoted(marked, mark))
  const speaker = speakerIn(outside, marked)
  const words = marked.text.quoted.find((quote) => quote.trim().split(/\s+/).length >= FEWEST) ?? null
  return {
    untrue: has('untrue'),
    speaker,
    stranger: speaker ? null : strangerIn(outside, marked),
    reported: speaker && !words ? reportedIn(outside, marked) : null,
    words: speaker || saysBeside(outside, marked, words) ? words : null,
    number: numberIn(marked, reader),
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
      mark.is === 'cue' &&
      mark.cue === 'say' &&
      ((mark.last < first && first - mark.last <= NEAR) || (mark.first > last && mark.first - last <= NEAR)),
  )
}

/** The one person beside a verb of saying, on either side of it, or before a colon. */
function speakerIn(marks: readonly Mark[], { text, tokens }: Marked): string | null {
  const said = marks.filter((mark) => mark.is === 'cue' && mark.cue === 'say')
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

/** First and last name, each with a capital, right before a verb of saying or after it. */
const NAMED_BEFORE = /(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+),?\s*$/u
const NAMED_AFTER = /^\s*(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)/u
/** What ends with one of these is an office or a house, and nobody's name. */
const OFFICE =
  /(?:Ministry|Minister|Department|Office|House|Council|Union|Nations|Affairs|Press|Times|News|Agency|Embassy|Government|Service|Post)$/

function strangerIn(marks: readonly Mark[], { text, tokens }: Marked): string | null {
  const known = marks.filter(({ is }) => is !== 'cue')
  for (const say of marks.filter((mark) => mark.is === 'cue' && mark.cue === 'say')) {
    const [from, to] = [tokens[say.first]?.start ?? 0, tokens[say.last]?.end ?? 0]
    const before = known.some(({ last }) => last === say.first - 1)
    const after = known.some(
      ({ first, last }) => first > say.last && first <= say.last + 2 && last <= say.last + NEAR,
    )
    const name =
      (before ? null : NAMED_BEFORE.exec(text.clean.slice(0, from))?.[1]) ??
      (after ? null : NAMED_AFTER.exec(text.clean.slice(to))?.[1])
    if (name && !OFFICE.test(name)) return name
  }
  return null
}

function reportedIn(marks: readonly Mark[], { text, tokens }: Marked): string | null {
  const say = marks.find((mark) => mark.is === 'cue' && mark.cue === 'say')
  return say ? text.clean.slice(tokens[say.last]?.end ?? 0) : null
}

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
