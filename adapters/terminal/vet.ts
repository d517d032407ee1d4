import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Vetted, vet } from '../../src/vet/vet.ts'
import { type World, write } from '../world.ts'
import { jsonLine } from './json.ts'
import { type Paper, paperOf, plain, wrapped } from './paper.ts'

type Text = Readonly<{ text: string; on: string | null; json: boolean }>

const VERDICTS: Readonly<Record<Vetted['verdict'], string>> = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  outdated: 'Out of date',
  'not-held': 'Nothing on file',
}

/** Holds the statements of a text against the knowledge as of a day: for a person, or as JSON. */
export async function vetting(
  { text, on, json }: Text,
  knowledge: Knowledge,
  today: string,
  { out }: World,
): Promise<number> {
  const vetted = vet(text, knowledge, on ?? today)
  await write(out, json ? jsonLine({ vetted }) : vettedText(vetted, paperOf(out)))
  return 0
}

/** Each statement with its verdict, what is on file, and the words that finding rests on. */
export function vettedText(vetted: readonly Vetted[], paper: Paper): string {
  if (!vetted.length) return 'Nothing in this text states anything on the subject.\n'
  return `${vetted.map((one) => statementText(one, paper)).join('\n\n')}\n`
}

function statementText(
  { text, countries, aspect, verdict, finding, flags }: Vetted,
  { bold, width }: Paper,
): string {
  const about = [...countries, aspect].join(' · ')
  const evidence = finding?.evidence[0]
  const quote = evidence?.quote ? [`“${evidence.quote}”`] : []
  const from = evidence
    ? [`${evidence.source.publisher}, “${evidence.source.title}”, ${evidence.source.published}`]
    : []
  const lines = [`“${text}”`, ...(finding ? [finding.sentence] : []), ...quote, ...from, ...flags]
  return [bold(`${VERDICTS[verdict]} (${about})`), ...lines.map((line) => wrapped(plain(line), width))].join(
    '\n',
  )
}
