import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { type Vetted, vet } from '../../src/vet/vet.ts'
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
  await write(out, json ? jsonLine({ vetted }) : vettedText(vetted, wordsIn(knowledge, 'en'), paperOf(out)))
  return 0
}

/** Each statement with its verdict, what is on file, and the words that finding rests on. */
export function vettedText(vetted: readonly Vetted[], words: Words, paper: Paper): string {
  if (!vetted.length) return `${words.say('vetting.none')}\n`
  return `${vetted.map((one) => statementText(one, words, paper)).join('\n\n')}\n`
}

function statementText(
  { text, countries, aspect, verdict, finding, flags }: Vetted,
  { say }: Words,
  { bold, width }: Paper,
): string {
  const about = [...countries, aspect].join(' · ')
  const evidence = finding?.evidence[0]
  const quote = evidence?.quote ? [`“${evidence.quote}”`] : []
  const from = evidence
    ? [`${evidence.source.publisher}, “${evidence.source.title}”, ${evidence.source.published}`]
    : []
  const lines = [`“${text}”`, ...(finding ? [finding.sentence] : []), ...quote, ...from, ...flags]
  return [
    bold(`${say(`vetting.${verdict}`)} (${about})`),
    ...lines.map((line) => wrapped(plain(line), width)),
  ].join('\n')
}
