import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { languageOf } from '../../src/understand/language-of.ts'
import { textOf } from '../../src/understand/text.ts'
import { type Vetted, vet } from '../../src/vet/vet.ts'
import { verdictOn } from '../shown/vetted.ts'
import { type World, write } from '../world.ts'
import { jsonLine } from './json.ts'
import { type Paper, paperOf, plain, wrapped } from './paper.ts'

type Text = Readonly<{ text: string; on: string | null; json: boolean }>

/** Holds the statements of a text against the knowledge as of a day: for a person, or as JSON. */
export async function vetting(
  { text, on, json }: Text,
  knowledge: Knowledge,
  today: string,
  { out }: World,
): Promise<number> {
  const vetted = vet(text, knowledge, on ?? today)
  await write(out, json ? jsonLine({ vetted }) : vettedText({ text, vetted }, knowledge, paperOf(out)))
  return 0
}

type Held = Readonly<{ text: string; vetted: readonly Vetted[] }>

/** Each statement with its verdict, what is on file, and the words that finding rests on; all worded in its language. */
export function vettedText({ text, vetted }: Held, knowledge: Knowledge, paper: Paper): string {
  const wordsOf = (language: string) => wordsIn(knowledge, language)
  if (!vetted.length)
    return `${wordsOf(languageOf(textOf(text).tokens, knowledge.reader)).say('vetting.none')}\n`
  return `${vetted.map((one) => statementText(one, wordsOf(one.language), paper)).join('\n\n')}\n`
}

function statementText(vetted: Vetted, words: Words, { bold, width }: Paper): string {
  const { text, finding, flags } = vetted
  const evidence = finding?.evidence[0]
  const quote = evidence?.quote ? [`“${evidence.quote}”`] : []
  const from = evidence
    ? [`${evidence.source.publisher}, “${evidence.source.title}”, ${words.date(evidence.source.published)}`]
    : []
  const lines = [`“${text}”`, ...(finding ? [finding.sentence] : []), ...quote, ...from, ...flags]
  return [bold(verdictOn(vetted, words)), ...lines.map((line) => wrapped(plain(line), width))].join('\n')
}
