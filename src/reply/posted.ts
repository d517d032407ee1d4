import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import { newestBy } from './standing.ts'
import type { Told } from './told.ts'

/** The ambassador that a State posted to Kabul, the newest first; null where that is not asked, or none is on file. */
export function posted(context: Context): Told | null {
  const { question, knowledge, until } = context
  const { mission, details } = question
  if (mission?.receiving !== 'AF' || !mission.sending || !details.includes('ambassador')) return null
  const facts = newestBy(knowledge.ofCountry(mission.sending, 'relations'), until)
    .filter(({ value }) => value === 'ambassador-posted')
    .toReversed()
  return ledBy(facts, context)
}
