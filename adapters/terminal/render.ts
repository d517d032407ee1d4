import type { Answer, Finding, Option, Part } from '../../src/answer.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { ageOf } from '../shown/age.ts'
import { readAs } from '../shown/read-as.ts'
import { sayingsIn } from '../shown/sayings.ts'
import { type Paper, plain, wrapped } from './paper.ts'
import { sayingText } from './saying.ts'

/** Which findings of an answer are shown: those from `first`, as many as `most`. */
export type Page = Readonly<{ first: number; most: number }>

const WHOLE: Page = { first: 0, most: Number.POSITIVE_INFINITY }

type Sheet = Readonly<{ answer: Answer; paper: Paper; words: Words; sayings: ReturnType<typeof sayingsIn> }>
type Renderers = { [K in Part['kind']]: (part: Extract<Part, { kind: K }>, sheet: Sheet) => string }

/** An answer as text for a terminal. */
export function render(answer: Answer, knowledge: Knowledge, paper: Paper, page: Page = WHOLE): string {
  const reading = readAs(answer.understood, knowledge, wordsIn(knowledge, answer.understood.language))
  return printed(answer, reading, knowledge, paper, page)
}

/** An edition of a digest, which was asked by nobody and read as nothing. */
export const renderEdition = (answer: Answer, knowledge: Knowledge, paper: Paper): string =>
  printed(answer, '', knowledge, paper, WHOLE)

function printed(answer: Answer, reading: string, knowledge: Knowledge, paper: Paper, page: Page): string {
  const words = wordsIn(knowledge, answer.understood.language)
  const sheet = { answer, paper, words, sayings: sayingsIn(answer) }
  const opening = page.first === 0 ? [head(answer, reading, paper)] : []
  const blocks = [...opening, ...shown(answer, page).map((part) => partText(part, sheet)), rest(sheet, page)]
  return `${[...blocks, page.first === 0 ? offered(sheet) : ''].filter(Boolean).join('\n\n')}\n`
}

/** What a number typed by the reader picks, in the order in which it is printed. */
export function picksOf({ parts, next }: Answer): readonly Option[] {
  return [...parts.flatMap((part) => (part.kind === 'choice' ? part.options : [])), ...next]
}

/** How many findings lie beyond a page. */
export function beyond({ parts }: Answer, { first, most }: Page): number {
  return Math.max(0, parts.filter(({ kind }) => kind === 'finding').length - first - most)
}

function head({ headline }: Answer, reading: string, { bold, dim, width }: Paper): string {
  return [bold(wrapped(headline, width)), ...(reading ? [dim(wrapped(reading, width))] : [])].join('\n')
}

/** Notes and choices stand on the first page; findings on theirs. */
function shown({ parts }: Answer, { first, most }: Page): Part[] {
  let place = 0
  return parts.filter(({ kind }) =>
    kind === 'finding' ? place++ >= first && place <= first + most : first === 0,
  )
}

function partText<K extends Part['kind']>(part: Extract<Part, { kind: K }>, sheet: Sheet): string {
  return (RENDERERS[part.kind as K] as Renderers[K])(part, sheet)
}

const RENDERERS: Renderers = {
  heading: ({ sentence }, { paper }) => paper.bold(wrapped(sentence, paper.width)),
  finding: (finding, sheet) => {
    const { support = [], against = [] } = sheet.sayings.get(finding) ?? {}
    const texts = (sayings: typeof support) =>
      sayings.map((saying) => sayingText(saying, finding.sentence, sheet))
    const objection = against.length
      ? [`  ${headingOf('label.against', sheet.words)}`, ...texts(against)]
      : []
    return [...sentence(finding, sheet), ...texts(support), ...objection].join('\n')
  },
  note: ({ sentence }, { paper }) => wrapped(sentence, paper.width),
  choice: ({ sentence, options }, { answer, paper }) =>
    [
      ...unlessHead(sentence, answer, paper),
      ...numbered(
        options.map(({ label }) => label),
        1,
      ),
    ].join('\n'),
}

function sentence(finding: Finding, { answer, paper, words }: Sheet): string[] {
  const age = ageOf(finding, words)
  return [...unlessHead(finding.sentence, answer, paper), ...(age ? [paper.dim(`  ${age}`)] : [])]
}

/** A sentence that is already the headline is not printed again. */
function unlessHead(sentence: string, { headline }: Answer, { width }: Paper): string[] {
  return sentence === headline ? [] : [wrapped(sentence, width)]
}

/** How much is left; the command that shows it is an English word in every language. */
function rest({ answer, words }: Sheet, page: Page): string {
  const count = beyond(answer, page)
  return count ? `${words.say('label.heading', { label: words.say('label.more', { count }) })} type more` : ''
}

function offered({ answer, paper, words }: Sheet): string {
  const first = picksOf(answer).length - answer.next.length + 1
  const lines = numbered(
    answer.next.map(({ question }) => question),
    first,
  )
  return lines.length ? paper.dim([headingOf('label.next', words), ...lines].join('\n')) : ''
}

function headingOf(key: 'label.against' | 'label.next', { say }: Words): string {
  return say('label.heading', { label: say(key) })
}

function numbered(texts: readonly string[], first: number): string[] {
  return texts.map((text, i) => `  ${first + i}. ${plain(text)}`)
}
