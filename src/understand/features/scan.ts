import type { Day } from '../../edtf.ts'
import type { Cue } from '../../knowledge/language.ts'
import { type Asides, asidesIn, withoutAsides } from '../asides.ts'
import { unframed } from '../framed.ts'
import type { Marked } from '../marked.ts'
import type { Grammar, Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'

/** A text as its features are read off it. */
export type Scan = Readonly<{
  marked: Marked
  reader: Reader
  today: Day
  words: readonly string[]
  /** The small words of its language. */
  grammar: Grammar
  /** What is said beside the question, such as "before we go to print". */
  asides: Asides
  /** The marks of the question itself. */
  marks: readonly Mark[]
  /** Whether one of these cues stands in it. */
  has: (...cues: readonly Cue[]) => boolean
  /** The first word of a cue; -1 where it does not stand there. */
  at: (cue: Cue) => number
}>

/** Looks a text over: what belongs to its question, and which cues stand in it. */
export function scanOf(marked: Marked, reader: Reader, today: Day): Scan {
  const { words, text, tokens } = marked
  const grammar = reader.languages.get(marked.language)?.grammar ?? NO_GRAMMAR
  const asides = asidesIn(marked.marks, tokens, text.clean, grammar)
  const marks = unframed(withoutAsides(marked.marks, asides, words, grammar), words, grammar)
  const cues = new Set(marks.flatMap((mark) => (mark.is === 'cue' ? [mark.cue] : [])))
  return {
    marked,
    reader,
    today,
    words,
    grammar,
    asides,
    marks,
    has: (...wanted) => {
      for (const cue of wanted) if (cues.has(cue)) return true
      return false
    },
    at: (cue) => marks.find((mark) => mark.is === 'cue' && mark.cue === cue)?.first ?? -1,
  }
}

const NO_GRAMMAR: Grammar = {
  place: new Set(),
  placeAfter: new Set(),
  owner: new Set(),
  own: new Set(),
  possessive: new Set(),
  object: new Set(),
  not: new Set(),
  or: new Set(),
  office: new Set(),
  wording: new Set(),
  treaty: new Set(),
  occasion: new Set(),
  if: new Set(),
  would: new Set(),
  they: new Set(),
  there: new Set(),
  places: new Map(),
}
