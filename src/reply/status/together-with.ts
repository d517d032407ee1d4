import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'

const SHOWN = 6

/**
 * What is on file of somebody and a State together ("Has Muttaqi visited Delhi?"), the newest first; null where a topic is
 * asked about, or nothing names both.
 */
export function togetherWith(context: Context): Told | null {
  const { question, knowledge, until } = context
  if (question.topic !== 'all' || !question.people.length || question.countries.length !== 1) return null
  const [country = ''] = question.countries
  const isThere = (mission: string | null) => mission && knowledge.mission(mission)?.receiving === country
  const facts = newestBy(question.people.flatMap(knowledge.ofPerson), until)
    .filter((fact) => fact.country === country || isThere(fact.mission))
    .toReversed()
    .slice(0, SHOWN)
  return ledBy(facts, context)
}
