import type { Topic } from '../question.ts'
import type { Marked } from './marked.ts'
import type { Mark } from './marks.ts'
import type { Reader } from './reader.ts'

/** The words of somebody that a text asks about. */
export type QuotedIn = Readonly<{
  /** Passages in quotation marks, or words that stand in a quotation on file without them. */
  quoted: readonly string[]
  /** What somebody is said to have said, without marks and without being on file word for word. */
  alleged: string | null
  /** What the quotations on file that hold the words are about. */
  heard: readonly Topic[]
}>

/** Finds the quoted words of a text, with or without quotation marks. */
export function quotedIn(marked: Marked, reader: Reader): QuotedIn {
  const passages = passagesOf(marked, reader)
  if (passages.length) return heardOf(passages, null, reader)
  if (!marked.marks.some((mark) => mark.is === 'cue' && SPEECH.has(mark.cue))) return NOTHING
  const alleged = allegedIn(marked)
  if (alleged && reader.heard(alleged)) return heardOf([alleged], null, reader)
  return heardOf(echoIn(marked.words, reader), alleged, reader)
}

const NOTHING: QuotedIn = { quoted: [], alleged: null, heard: [] }
const SPEECH = new Set(['say', 'who-said', 'statement', 'source'])

function heardOf(quoted: readonly string[], alleged: string | null, { heard }: Reader): QuotedIn {
  return {
    quoted,
    alleged: quoted.length ? null : alleged,
    heard: quoted.flatMap((quote) => heard(quote) ?? []),
  }
}

/** A single word between marks is mostly meant ironically: it counts where somebody is named and it is on file. */
function passagesOf({ text, marks }: Marked, { heard }: Reader): string[] {
  const named = marks.some(({ is }) => is === 'person' || is === 'state')
  return text.quoted.filter(
    (quote) => quote.trim().split(/[\s-]+/).length > 1 || (named && heard(quote) !== null),
  )
}

/** The words after "who said", or before it where the text ends with it. */
function allegedIn({ marks, tokens, text: { clean } }: Marked): string | null {
  const cue = marks.find((mark) => mark.is === 'cue' && mark.cue === 'who-said')
  const [from, to] = cue ? [tokens[cue.first], tokens[cue.last]] : []
  if (!from || !to) return null
  const after = upToBreak(clean.slice(to.end).replace(/^\W*(?:that\b)?/iu, ''))
  const before = upToBreak(clean.slice(0, from.start)).replace(/[\s,]+$/u, '')
  return [after, before].find((words) => words.split(' ').length >= FEWEST) ?? null
}
const FEWEST = 3

const upToBreak = (words: string): string =>
  words
    .trim()
    .split(/[?!;:–—]/u)[0]
    ?.trim() ?? ''

/** Six words in a row that stand in a quotation on file: the quotation is meant, with or without its marks. */
function echoIn(words: readonly string[], { heardWhole }: Reader): string[] {
  const run = words.findIndex(
    (_, i) => i + ECHO <= words.length && heardWhole(words.slice(i, i + ECHO).join(' ')),
  )
  return run < 0 ? [] : [words.slice(run, run + ECHO).join(' ')]
}
const ECHO = 6

/** Whether a mark stands inside a passage in quotation marks. */
export function inQuote({ text, tokens }: Marked, { first }: Mark): boolean {
  const start = tokens[first]?.start ?? 0
  return text.quoted.some((quote) => {
    const from = text.clean.indexOf(quote)
    return start >= from && start < from + quote.length
  })
}
