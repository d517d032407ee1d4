import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import type { Told } from './told.ts'

/** In fewer words no single act is described. */
const DESCRIBED = 4

/**
 * "Who was the first head of State to receive a Taliban ambassador?": who was first is told by the one fact that says so in
 * every word of the question. Null where no fact does, or several.
 */
export function foremost(context: Context): Told | null {
  const { question } = context
  const words = [...new Set(question.sought)]
  if (!question.order) return null
  if (isOfHead(question)) return theOne(isOfFirstHead, context)
  const isIt = (fact: Fact) => sharedWith(fact, words) === words.length
  return question.asks === 'who' && words.length >= DESCRIBED ? theOne(isIt, context) : null
}

/** "Which president was the first to receive a Taliban ambassador?": reports on file, all in English, call him so. */
const isOfFirstHead = ({ evidence }: Fact): boolean =>
  evidence.some(({ report }) => /\bfirst head of State\b/.test(report))

const isOfHead = ({ details, place, topics }: Context['question']): boolean =>
  details.includes('head-of-state') && (place ?? 1) === 1 && topics.includes('accreditation')

/** What the one fact of which something holds says. */
function theOne(isIt: (fact: Fact) => boolean, context: Context): Told | null {
  const { question, knowledge, until } = context
  const facts = knowledge
    .chronicle(question.topics.length ? question.topics : undefined)
    .filter((fact) => fact.span.first <= until && isIt(fact))
  return facts.length === 1 ? ledBy(facts, context) : null
}
