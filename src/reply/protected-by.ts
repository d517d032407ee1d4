import { sharedWith } from '../knowledge/relevance.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Question } from '../question.ts'
import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import { allOf } from './standing.ts'
import type { Told } from './told.ts'

/** As reports on file, all in English, call the State that stands in for another one. */
const PROTECTING = ['protecting', 'power']

/** "Who represents US interests in Kabul?": who stands in for a State without an embassy; null where nothing tells of that. */
export function protectedBy(context: Context): Told | null {
  const { question, knowledge, until } = context
  if (!question.details.includes('guard') || isOfGuards(question)) return null
  const facts = question.countries
    .flatMap((country) => allOf(knowledge, { country }, STATE_SECTIONS))
    .filter((fact) => fact.span.first <= until && sharedWith(fact, PROTECTING) === PROTECTING.length)
  return facts.length ? ledBy(facts.toReversed(), context) : null
}

/** Who guards an Afghan mission is another thing; "does Qatar look after US interests?" names two States and none. */
const isOfGuards = ({ mission, countries, sought }: Question): boolean =>
  mission?.sending === 'AF' &&
  !(mission.receiving === null && countries.length === 2 && sought.includes('interests'))
