import type { Part } from '../answer.ts'
import type { Quoted } from '../knowledge/quotations.ts'
import type { EvidenceRecord } from '../knowledge/schema.ts'
import { speakerId } from '../knowledge/speakers.ts'
import type { Context } from './context.ts'
import { evidenceOf, findingOf } from './finding.ts'
import { cautions, note } from './notes.ts'
import { spokenLine } from './spoken-line.ts'
import { joined, type Told, told } from './told.ts'

/** Whose words a passage is that somebody quotes; null where none of it is on file, nearly so either. */
export function quoted(context: Context): Told | null {
  const { question, knowledge } = context
  const exact = question.quoted.flatMap((words) => knowledge.quoted(words))
  const hits = exact.length ? exact : question.quoted.flatMap((words) => knowledge.quotedLike(words))
  const [best] = forWhom(hits, context)
  return best ? whose(best, hits, exact.length > 0, context) : null
}

/** The passage of somebody named, where there is one; else of the State named; else the first. */
function forWhom(hits: readonly Quoted[], { question, knowledge }: Context): readonly Quoted[] {
  const his = hits.filter(({ record }) => question.people.includes(speakerId(record.speaker) ?? ''))
  const sideOf = ({ speaker }: EvidenceRecord) =>
    typeof speaker === 'string' ? knowledge.person(speaker)?.side : speaker?.side
  const theirs = hits.filter(({ record }) => question.countries.includes(sideOf(record) ?? ''))
  return [...his, ...theirs, ...hits]
}

function whose(best: Quoted, hits: readonly Quoted[], exact: boolean, context: Context): Told {
  const { words, question, knowledge } = context
  const evidence = evidenceOf(best.fact, knowledge).find(({ quote }) => quote === best.record.quote)
  const headline = words.sentence(
    evidence ? spokenLine(evidence, best.fact.from, context) : best.record.report,
  )
  const wrong = question.people.filter((id) => evidence?.speaker?.id !== id)
  const corrected: Part[] = wrong.map((id) =>
    note(
      words.sentence(
        words.say('note.not-said', { name: knowledge.person(id)?.name ?? id, sentence: headline }),
      ),
    ),
  )
  const facts = [...new Set([best, ...hits].map(({ fact }) => fact))]
  return told(
    headline,
    joined([
      ...facts.map((fact) => findingOf(fact, context)),
      ...(exact ? [] : [note(words.say('note.not-verbatim'))]),
      ...corrected,
      ...cautions(best.fact, [], context),
      ...(best.record.inferred ? [note(words.sentence(best.record.inferred))] : []),
    ]),
    facts,
  )
}
