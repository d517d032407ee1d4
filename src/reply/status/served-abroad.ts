import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'

/**
 * Which mission elsewhere does the consular work for Afghans in a State ("Who handles passports for Afghans in the US?", "does Ottawa?"),
 * the newest report first; null where that is not asked, or none is on file.
 */
export function servedAbroad(context: Context): Told | null {
  const { question, knowledge, until } = context
  if (!question.details.includes('consular-service') || question.mission?.sending !== 'AF') return null
  const facts = newestBy(
    knowledge
      .chronicle(['mission'])
      .filter(
        ({ value, countries = [] }) =>
          value === 'serves-abroad' && countries.some((code) => question.countries.includes(code)),
      ),
    until,
  ).toReversed()
  return ledBy(facts, context)
}
