import type { Cue } from '../knowledge/language.ts'
import type { Topic } from '../question.ts'
import { allegedIn, reportedIn } from './alleged.ts'
import type { Marked } from './marked.ts'
import type { Mark } from './marks.ts'
import type { Reader } from './reader.ts'
import { keyOf } from './text.ts'

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
  if (passages.length) {
    const telling = passages.filter((passage) => isTelling(passage, marked, reader))
    return { quoted: passages, alleged: null, heard: topicsOf(telling, reader) }
  }
  if (!marked.marks.some((mark) => mark.is === 'cue' && SPEECH.has(mark.cue))) return NOTHING
  const alleged = allegedIn(marked)
  const known = [alleged, reportedIn(marked)].flatMap((words) =>
    words && reader.heard(words) ? [words] : [],
  )
  const quoted = known.length ? known.slice(0, 1) : echoIn(marked.words, reader)
  return { quoted, alleged: quoted.length ? null : alleged, heard: topicsOf(quoted, reader) }
}

const NOTHING: QuotedIn = { quoted: [], alleged: null, heard: [] }
const SPEECH = new Set<Cue>(['say', 'who-said', 'statement', 'source'])

const topicsOf = (quoted: readonly string[], { heard }: Reader): Topic[] =>
  quoted.flatMap((quote) => heard(quote) ?? [])

/** A single word between marks is mostly meant ironically: it counts where a person is named and it is on file. */
function passagesOf({ text, marks }: Marked, { heard }: Reader): string[] {
  const named = marks.some(({ is }) => is === 'person')
  return text.quoted.filter(
    (quote) => quote.trim().split(/[\s-]+/).length > 1 || (named && heard(quote) !== null),
  )
}

/** Cues that every second sentence on the subject holds: words of theirs alone are nobody's in particular. */
const COMMON = new Set<Cue>([
  'recognise',
  'negation',
  'accredit',
  'envoy',
  'embassy',
  'taliban',
  'afghan',
  'now',
  'handover',
])

/** Whether words can be known again: one of them is neither a small word nor one of the subject, or a person is named. */
function isTelling(passage: string, { language, marks }: Marked, { lexicon }: Reader): boolean {
  if (marks.some(({ is }) => is === 'person')) return true
  const small = lexicon.plain.get(language)
  const cues = lexicon.cues.get(language)
  const common = new Set(
    marks.flatMap((mark) =>
      mark.is === 'state' || (mark.is === 'cue' && COMMON.has(mark.cue)) ? mark.key.split(' ') : [],
    ),
  )
  return keyOf(passage)
    .split(' ')
    .some(
      (word) =>
        !small?.has(word) && !common.has(word) && !cues?.senses.get(word)?.some((cue) => COMMON.has(cue)),
    )
}

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
