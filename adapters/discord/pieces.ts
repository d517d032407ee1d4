import type { Finding, Option, Part } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { ageOf } from '../shown/age.ts'
import type { Saying, Sayings } from '../shown/sayings.ts'
import { inert } from './markdown.ts'
import { sayingLines } from './saying.ts'

/**
 * What an answer is laid out from, each small enough for any page: a text, set off from the one before by a line, a gap or
 * a line break, or a row of questions to ask.
 */
export type Piece =
  | Readonly<{ kind: 'text'; text: string; after: 'line' | 'gap' | 'break' }>
  | Readonly<{ kind: 'questions'; options: readonly Option[] }>

/** The longest text of a piece, in characters as they are sent. */
const LONGEST_PIECE = 1_200

/** How many questions stand in one row. */
const IN_A_ROW = 5

/** A part put into words; its pieces follow from what was said further up among the parts that it is shown with. */
export type Draft = (sayings: Sayings) => readonly Piece[]

type Sheet = Readonly<{ headline: string; words: Words }>
type Renderers = {
  [K in Part['kind']]: (part: Extract<Part, { kind: K }>, sheet: Sheet) => Draft
}

/** Puts a part of an answer with that headline into words. */
export const draftOf = <K extends Part['kind']>(part: Extract<Part, { kind: K }>, sheet: Sheet): Draft =>
  (RENDERERS[part.kind as K] as Renderers[K])(part, sheet)

const RENDERERS: Renderers = {
  heading: ({ sentence }) =>
    fixed([{ kind: 'text', after: 'line', text: `### ${inert(sentence, LONGEST_PIECE - 4)}` }]),
  finding: (finding, sheet) => {
    const above = sentence(finding, sheet)
    return (sayings) => {
      const { support = [], against = [] } = sayings.get(finding) ?? {}
      const lines = [...above, ...said(support, finding, sheet), ...objection(against, finding, sheet)]
      return lines.flatMap((line, i) => text(line, i === 0 ? 'line' : 'break'))
    }
  },
  note: ({ sentence }) => fixed(text(inert(sentence, LONGEST_PIECE), 'gap')),
  choice: ({ sentence, options }, { headline }) =>
    fixed([...(sentence === headline ? [] : text(inert(sentence, LONGEST_PIECE), 'line')), ...rows(options)]),
}

const fixed =
  (pieces: readonly Piece[]): Draft =>
  () =>
    pieces

const text = (line: string, after: 'line' | 'gap' | 'break'): Piece[] =>
  line ? [{ kind: 'text', after, text: line }] : []

/** A sentence that is already the headline is not said again. */
function sentence(finding: Finding, { headline, words }: Sheet): string[] {
  const { sentence } = finding
  const age = ageOf(finding, words)
  return [
    ...(sentence === headline ? [] : [inert(sentence, LONGEST_PIECE)]),
    ...(age ? [`-# ${inert(age, 200)}`] : []),
  ]
}

const said = (sayings: readonly Saying[], { sentence }: Finding, { words }: Sheet): string[] =>
  sayings.flatMap((saying) => sayingLines(saying, sentence, words))

const objection = (sayings: readonly Saying[], finding: Finding, sheet: Sheet): string[] =>
  sayings.length
    ? [`**${inert(sheet.words.say('label.against'), 100)}:**`, ...said(sayings, finding, sheet)]
    : []

function rows(options: readonly Option[]): Piece[] {
  return Array.from({ length: Math.ceil(options.length / IN_A_ROW) }, (_, i) => ({
    kind: 'questions',
    options: options.slice(i * IN_A_ROW, (i + 1) * IN_A_ROW),
  }))
}
