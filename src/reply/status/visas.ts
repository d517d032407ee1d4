import { sharedWith } from '../../knowledge/relevance.ts'
import { STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { allOf, countUntil } from '../standing.ts'
import type { Told } from '../told.ts'

/** What is on file on visas that a State gave or withheld, the newest first; null where it is not asked, or nothing is. */
export function visas(country: string, context: Context): Told | null {
  const { question, knowledge, until } = context
  if (!question.details.includes('visa')) return null
  const all = allOf(knowledge, { country }, STATE_SECTIONS)
  const facts = all
    .slice(0, countUntil(all, until))
    .filter((fact) => sharedWith(fact, VISAS) > 0)
    .toReversed()
  return ledBy(facts, context)
}

/** As reports on file, all in English, have it. */
const VISAS = ['visa', 'visas']
