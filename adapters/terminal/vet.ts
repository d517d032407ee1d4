import type { Evidence } from '../../src/answer.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { type Vetted, type Vetting, vet } from '../../src/vet/vet.ts'
import { publishedBy, spokenBy } from '../shown/around-quotation.ts'
import { verdictOn, wordsOf } from '../shown/vetted.ts'
import { type World, write } from '../world.ts'
import { jsonLine } from './json.ts'
import { linesOf } from './lines.ts'
import { type Paper, paperOf, plain, wrapped } from './paper.ts'

type Text = Readonly<{ text: string; on: string | null; json: boolean }>

/** Holds the statements of a text against the knowledge as of a day: for a person, or as JSON. "-" stands for what comes in. */
export async function vetting(
  { text: given, on, json }: Text,
  knowledge: Knowledge,
  today: string,
  world: World,
): Promise<number> {
  const { out } = world
  const text = given === '-' ? await allOf(world) : given
  const found = vet(text, knowledge, on ?? today)
  await write(out, json ? jsonLine(found) : vettedText({ text, ...found }, knowledge, paperOf(out)))
  return 0
}

/** The whole of the input. */
async function allOf(world: World): Promise<string> {
  const lines: string[] = []
  for await (const line of linesOf(world)) lines.push(line)
  return lines.join('\n')
}

/** Each statement with its verdict, what is on file, and the words that finding rests on, all worded in its language; then what was not read. */
export function vettedText(
  { text, vetted, unread }: Vetting & Readonly<{ text: string }>,
  knowledge: Knowledge,
  paper: Paper,
): string {
  const words = wordsOf(text, knowledge)
  const texts = vetted.map((one) => statementText(one, wordsIn(knowledge, one.language), paper))
  if (unread.length) texts.push(unreadText(unread, words, paper))
  return `${texts.length ? texts.join('\n\n') : words.say('vetting.none')}\n`
}

const unreadText = (unread: readonly string[], { say }: Words, { bold, width }: Paper): string =>
  [bold(say('vetting.unread')), ...unread.map((text) => wrapped(plain(`“${text}”`), width))].join('\n')

function statementText(vetted: Vetted, words: Words, { bold, width }: Paper): string {
  const { text, finding, flags } = vetted
  const evidence = finding?.evidence[0]
  const lines = [
    `“${text}”`,
    ...(finding ? [finding.sentence] : []),
    ...(evidence ? shown(evidence, words) : []),
    ...flags,
  ]
  return [bold(verdictOn(vetted, words)), ...lines.map((line) => wrapped(plain(line), width))].join('\n')
}

/** The words that a finding rests on, who said them, and where they stand. */
function shown(evidence: Evidence, words: Words): string[] {
  const quoted = evidence.quote ? [`“${evidence.quote}”`, spokenBy(evidence, words)].filter(Boolean) : []
  return [...quoted, `“${evidence.source.title}”, ${publishedBy(evidence.source, words)}`]
}
