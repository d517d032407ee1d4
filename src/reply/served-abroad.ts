import type { Context } from './context.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { cautions } from './notes.ts'
import { newestBy } from './standing.ts'
import { joined, type Told, told } from './told.ts'

/**
 * Which mission elsewhere does the consular work for Afghans in a State ("Who handles passports for Afghans in the US?"),
 * the newest report first; null where that is not asked, or none is on file.
 */
export function servedAbroad(context: Context): Told | null {
  const { question, knowledge, until, words } = context
  const [country = ''] = question.countries
  if (!question.details.includes('consular-service') || question.mission?.sending !== 'AF') return null
  const facts = newestBy(
    knowledge
      .chronicle(['mission'])
      .filter(({ value, countries = [] }) => value === 'serves-abroad' && countries.includes(country)),
    until,
  ).toReversed()
  const [first] = facts
  if (!first) return null
  return told(
    words.sentence(sentenceOf(first, context)),
    joined([...facts.map((fact) => findingOf(fact, context)), ...cautions(first, [], context)]),
    facts,
  )
}
