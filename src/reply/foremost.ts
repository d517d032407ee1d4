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
  const { question, knowledge, until } = context
  const words = [...new Set(question.sought)]
  if (!question.order || question.asks !== 'who' || words.length < DESCRIBED) return null
  const facts = knowledge
    .chronicle(question.topics.length ? question.topics : undefined)
    .filter((fact) => fact.span.first <= until && sharedWith(fact, words) === words.length)
  return facts.length === 1 ? ledBy(facts, context) : null
}
