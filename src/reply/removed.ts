import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { type Question, SUCCESSION } from '../question.ts'
import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import { missionsNamed } from './missions-named.ts'
import { newestBy } from './standing.ts'
import type { Told } from './told.ts'

/** Reports on file, all in English, tell so that an envoy was dismissed. */
export const DISMISSED = /\b(?:recalled|relieved|dismissed|ended the mission|declared the term)\b/

/** Words of a question for a dismissal; others of staff ask who works somewhere. */
export const asksOfDismissal = ({ details, sought }: Question): boolean =>
  details.includes('staff') && sought.some((word) => DISMISSAL.test(word))
const DISMISSAL = /^(?:fire|fired|sack|dismiss|recall|relieve|remove)/

/**
 * "Did Turkey expel the old ambassador?", "did the Taliban fire the ambassador in Ottawa?": that an envoy at an Afghan mission
 * in a State was dismissed, by whichever side, the newest first. Null where that is not asked, nothing of it is on file, or
 * envoys of the Taliban are asked about, of whom none was.
 */
export function removed(context: Context): Told | null {
  const { question, knowledge, until } = context
  const [country, ...others] = question.countries
  if (!country || others.length || !isAsked(question)) return null
  const missions =
    question.mission?.receiving === country
      ? missionsNamed(question.mission, knowledge)
      : knowledge.missionsIn(country)
  const facts = missions
    .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, 'affairs'), until))
    .filter((fact) => fact.value === 'staff' && DISMISSED.test(reportOf(fact)))
  const ofRank = facts.filter((fact) => !isOfAmbassador(question) || /ambassador/i.test(reportOf(fact)))
  return ledBy(newestFirst(ofRank), context)
}

const reportOf = ({ evidence: [first] }: Fact): string => first?.report ?? ''

const isOfAmbassador = ({ sought, details }: Question): boolean =>
  details.includes('ambassador') || sought.some((word) => word.startsWith('ambassador'))

/** Whether envoys are asked about who were sent away or dismissed, and nobody by name nor who came after. */
function isAsked(question: Question): boolean {
  const { intent, topics, details, people, side, mission } = question
  const isSentAway = details.includes('undone') && side !== 'taliban'
  return (
    (intent === 'status' || intent === 'person') &&
    (topics.includes('accreditation') || (side === 'republic' && isOfAmbassador(question))) &&
    (isSentAway || asksOfDismissal(question)) &&
    (mission === null || mission.sending === 'AF') &&
    !people.length &&
    !SUCCESSION.some((one) => details.includes(one))
  )
}
