import { newestFirst } from '../../knowledge/by-date.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { type Question, SUCCESSION } from '../../question.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { missionsNamed } from '../missions-named.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'

/** Reports on file, all in English, tell so that an envoy was dismissed. */
export const DISMISSED = /\b(?:recalled|relieved|dismissed|ended the mission|declared the term)\b/

/** What tells that an envoy left his post. */
export const LEAVINGS: readonly string[] = ['staff', 'ambassador-withdrawn']

/** Words of a question for a dismissal; others of staff ask who works somewhere. */
export const asksOfDismissal = ({ details }: Question): boolean => details.includes('dismissed')

/**
 * "Did Turkey expel the old ambassador?", "did the Taliban fire the ambassador in Ottawa?": that an envoy at an Afghan mission
 * in a State was dismissed, by whichever side, the newest first. Null where that is not asked, nothing of it is on file, or
 * envoys of the Taliban are asked about, of whom none was.
 */
export function removed(context: Context): Told | null {
  const { question, knowledge, until } = context
  if (!asksOfSentAway(question)) return null
  const facts = missionsThere(context)
    .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, 'affairs'), until))
    .filter((fact) => fact.value === 'staff' && DISMISSED.test(reportOf(fact)))
  const ofRank = facts.filter((fact) => !isOfAmbassador(question) || /ambassador/i.test(reportOf(fact)))
  return ledBy(newestFirst(ofRank), context)
}

/** The Afghan missions of envoys of whom no more is said than the State. */
export function missionsThere({ question, knowledge }: Context): readonly MissionData[] {
  const [country = ''] = question.countries
  return question.mission?.receiving === country
    ? missionsNamed(question.mission, knowledge)
    : knowledge.missionsIn(country)
}

/** Whether it is ambassadors who are asked about, and not envoys of any rank. */
export const isOfAmbassador = ({ sought, details }: Question): boolean =>
  details.includes('ambassador') || sought.some((word) => word.startsWith('ambassador'))

/** Whether envoys in one State are asked about who were sent away or dismissed, and nobody by name nor who came after. */
export function asksOfSentAway(question: Question): boolean {
  const { intent, topics, details, people, countries, side, mission } = question
  const isSentAway = details.includes('undone') && side !== 'taliban'
  return (
    (intent === 'status' || intent === 'person') &&
    (topics.includes('accreditation') || (side === 'republic' && isOfAmbassador(question))) &&
    (isSentAway || asksOfDismissal(question)) &&
    (mission === null || mission.sending === 'AF') &&
    countries.length === 1 &&
    !people.length &&
    !isOfSuccession(question)
  )
}

/** Whether who came before or after somebody is asked. */
export const isOfSuccession = ({ details }: Question): boolean =>
  SUCCESSION.some((one) => details.includes(one))

/** What tells that the one person named was dismissed. */
export function dismissalOf({ question: { people }, knowledge, until }: Context): readonly Fact[] {
  const [id, other] = people
  if (!id || other) return []
  return newestBy(knowledge.ofPerson(id), until).filter(
    (fact) => LEAVINGS.includes(fact.value) && DISMISSED.test(reportOf(fact)),
  )
}
