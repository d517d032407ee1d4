import { linesOf } from './judge.ts'

type Repeated = Readonly<{ repeat: { unit: string; times: number; prefix?: string; suffix?: string } }>
type Row = Readonly<{
  id: string
  input: unknown
  why: string
  countriesOk?: readonly string[]
  mustNotContain?: readonly string[]
  dateMustNotBeInvented?: boolean
  /** Within so many milliseconds it is to be answered; `npm run bench` measures it. */
  maxMs?: number
}>

/** The text that a row stands for: long ones are written down as what is repeated. */
function textOf(input: unknown): string | null {
  if (typeof input === 'string') return input
  const { repeat } = (input ?? {}) as Partial<Repeated>
  if (typeof repeat !== 'object') return null
  return `${repeat.prefix ?? ''}${repeat.unit.repeat(repeat.times)}${repeat.suffix ?? ''}`
}

/** What is not a string never comes as far as a question: whoever takes a question in turns it away. */
export const HOSTILE = (linesOf('hostile') as Row[]).flatMap((row) => {
  const text = textOf(row.input)
  return text === null ? [] : [{ ...row, text }]
})

const QUESTION = 'Has Canada recognised the Taliban?'

/** Texts of about 100 kB: of what, and the text. */
export const LONG: readonly (readonly [string, string])[] = [
  ['blanks', `${QUESTION}${' '.repeat(100_000)}`],
  ['one word', `${QUESTION} ${'a'.repeat(100_000)}`],
  ['the question, over and over', `${QUESTION} `.repeat(3_000)],
  ['names', 'Canada, Russia, '.repeat(6_250)],
  ['full stops', '.'.repeat(100_000)],
  ['quotation marks', `${QUESTION} ${'"'.repeat(100_000)}`],
  ['digits', `${QUESTION} ${'1/2/'.repeat(25_000)}`],
  ['Arabic letters', `${QUESTION} ${'ط'.repeat(100_000)}`],
  ['Chinese letters', `${QUESTION} ${'塔'.repeat(100_000)}`],
  ['stops apart', `Taliban ${'. '.repeat(50_000)}`],
  ['an embassy, over and over', 'Is the US embassy in Kabul open? '.repeat(3_000)],
  ['emoji', `${QUESTION} ${'👍🏽'.repeat(25_000)}`],
]
