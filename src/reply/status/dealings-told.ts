import { newestFirst } from '../../knowledge/by-date.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'

/**
 * "Did Austria talk to the Taliban at all?": where nothing is on file of relations alone, what is told of talks or contacts
 * with its stand on recognition or envoys, or of an envoy of the republic who is named with his mission.
 */
export function dealingsTold(country: string, context: Context): Told | null {
  const { question, knowledge, until } = context
  const own = (['recognition', 'accreditation'] as const).flatMap((topic) =>
    knowledge.ofCountry(country, topic),
  )
  const his = question.people.flatMap((person) =>
    knowledge.ofPerson(person).filter(({ section }) => section === 'control'),
  )
  const facts = (question.people.length ? his : own).filter((fact) => TOLD.test(reportOf(fact)))
  return ledBy(newestFirst(newestBy(facts, until)), context)
}

/** How the reports on file, all in English, tell of dealings beside something else. */
const TOLD =
  /\b(?:talk(?:s|ed)|contacts?|engage(?:s|d|ment)?) (?:with|to) (?:Kabul|the Taliban|them)\b|\bcontact with them\b/
