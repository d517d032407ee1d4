import type { Finding, Option, Part } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { type Saying, sayingsIn } from '../shown/sayings.ts'
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

type Sheet = Readonly<{ headline: string; words: Words; sayings: ReturnType<typeof sayingsIn> }>
type Renderers = {
  [K in Part['kind']]: (part: Extract<Part, { kind: K }>, sheet: Sheet) => readonly Piece[]
}

/** Parts that are shown together, as pieces, each part's apart: what was said further up among them is not said again. */
export function piecesOf(parts: readonly Part[], headline: string, words: Words): (readonly Piece[])[] {
  const sheet = { headline, words, sayings: sayingsIn({ parts }) }
  return parts.map((part) => partPieces(part, sheet))
}

function partPieces<K extends Part['kind']>(
  part: Extract<Part, { kind: K }>,
  sheet: Sheet,
): readonly Piece[] {
  return (RENDERERS[part.kind as K] as Renderers[K])(part, sheet)
}

const RENDERERS: Renderers = {
  heading: ({ sentence }) => [
    { kind: 'text', after: 'line', text: `### ${inert(sentence, LONGEST_PIECE - 4)}` },
  ],
  finding: (finding, sheet) => {
    const { support = [], against = [] } = sheet.sayings.get(finding) ?? {}
    const [first, ...more] = [
      ...sentence(finding, sheet),
      ...said(support, finding, sheet),
      ...objection(against, finding, sheet),
    ]
    return [...text(first, 'line'), ...more.flatMap((line) => text(line, 'break'))]
  },
  note: ({ sentence }) => text(inert(sentence, LONGEST_PIECE), 'gap'),
  choice: ({ sentence, options }, { headline }) => [
    ...(sentence === headline ? [] : text(inert(sentence, LONGEST_PIECE), 'line')),
    ...rows(options),
  ],
}

const text = (line: string | undefined, after: 'line' | 'gap' | 'break'): Piece[] =>
  line ? [{ kind: 'text', after, text: line }] : []

/** A sentence that is already the headline is not said again. */
function sentence({ sentence, staleness, holds }: Finding, { headline, words }: Sheet): string[] {
  const age =
    staleness === 'fresh'
      ? []
      : [`-# ${inert(words.say(`label.${staleness}`, { date: words.date(holds) }), 200)}`]
  return [...(sentence === headline ? [] : [inert(sentence, LONGEST_PIECE)]), ...age]
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
