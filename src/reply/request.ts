import { inOrderOfRelevance } from '../knowledge/relevance.ts'
import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import { newestBy } from './standing.ts'
import type { Told } from './told.ts'

/**
 * Who made a request, where that is asked ("who wrote the letter?"): the request that the words of the question tell of
 * most, the others below; null where none is on file, and where the States that had one are asked for.
 */
export function request(context: Context): Told | null {
  const { knowledge, question, until } = context
  if (!question.details.includes('byline') || !question.details.includes('request')) return null
  const asked = question.countries.length ? question.countries : knowledge.countries
  const made = asked.flatMap((country) =>
    newestBy(knowledge.ofCountry(country, 'accreditation'), until).filter(
      ({ value }) => value === 'requested',
    ),
  )
  return ledBy(inOrderOfRelevance(made, question.sought), context)
}
