import type { Context } from './context.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { cautions } from './notes.ts'
import { newestBy } from './standing.ts'
import { joined, type Told, told } from './told.ts'

const SHOWN = 6

/**
 * What is on file of somebody and a State together ("Has Muttaqi visited Delhi?"), the newest first; null where a topic is
 * asked about, or nothing names both.
 */
export function togetherWith(context: Context): Told | null {
  const { question, knowledge, until, words } = context
  if (question.topic !== 'all' || !question.people.length || question.countries.length !== 1) return null
  const [country = ''] = question.countries
  const isThere = (mission: string | null) => mission && knowledge.mission(mission)?.receiving === country
  const facts = newestBy(question.people.flatMap(knowledge.ofPerson), until)
    .filter((fact) => fact.country === country || isThere(fact.mission))
    .toReversed()
    .slice(0, SHOWN)
  const [first] = facts
  if (!first) return null
  return told(
    words.sentence(sentenceOf(first, context)),
    joined([...facts.map((fact) => findingOf(fact, context)), ...cautions(first, [], context)]),
    facts,
  )
}
