import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { type Told, told } from '../told.ts'

/**
 * "Which heads of State received a Taliban ambassador?": the ceremonies of which reports on file, all in English, tell who
 * received the credentials; in which States envoys were accepted is no answer to that. Null of anything else asked.
 */
export function receivedByHeads(context: Context): Told | null {
  const { question, knowledge, until } = context
  const { details, topic, negative, order } = question
  if (!details.includes('head-of-state') || topic !== 'accreditation' || negative || order) return null
  const facts = knowledge
    .chronicle(['accreditation'])
    .filter((fact) => fact.span.first <= until && isByHead(fact))
  return facts.length ? told(printedAll(facts, context), findingsOf(facts, context), facts) : null
}

const isByHead = ({ evidence }: Fact): boolean => evidence.some(({ report }) => RECEIVED.test(report ?? ''))
const RECEIVED =
  /\b(?:President \p{Lu}\p{L}+|Xi Jinping|(?:King|Emir|Sultan)\b[^.]*) received (?:the )?(?:credentials|letter of credence)/u
