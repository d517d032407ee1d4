import { newestFirst } from '../../knowledge/by-date.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { type Question, SUCCESSION } from '../../question.ts'
import type { Context } from '../context.ts'
import { inARow } from '../in-a-row.ts'
import { ledBy } from '../led-by.ts'
import { missionsNamed } from '../missions-named.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'
import { aboutEach } from './about-person.ts'
import { leaving } from './leaving.ts'

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
  if (asksWhoSentAway(question)) return ledBy(sentAway(context), context) ?? untold(context)
  if (!asksOfSentAway(question)) return null
  const facts = missionsThere(context)
    .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, 'affairs'), until))
    .filter((fact) => fact.value === 'staff' && DISMISSED.test(reportOf(fact)))
  const ofRank = facts.filter((fact) => !isOfAmbassador(question) || /ambassador/i.test(reportOf(fact)))
  return ledBy(newestFirst(ofRank), context)
}

/** "Who dismissed Mamundzay?", "did India expel him?": of one envoy, whether or by whom it was done, and not who came after. */
const asksWhoSentAway = (question: Question): boolean =>
  question.people.length === 1 &&
  !isOfSuccession(question) &&
  ((question.intent === 'person' && (asksOfDismissal(question) || question.details.includes('undone'))) ||
    (question.intent === 'status' && question.details.includes('undone') && question.topic !== 'recognition'))

/** What tells that an envoy was sent away, or that he denied it, the newest first. */
function sentAway(context: Context): readonly Fact[] {
  const { question, knowledge, until } = context
  const told = dismissalOf(context)
  const denied = newestBy(question.people.flatMap(knowledge.ofPerson), until).filter((fact) =>
    /\bdismissed (?:him|her)\b/.test(reportOf(fact)),
  )
  return newestFirst(told.length ? told : denied)
}

/** Where nothing tells of it, that is said, and then how his post ended or what else is on file of him. */
function untold(context: Context): Told | null {
  const { question, knowledge, words } = context
  const [known] = question.people.flatMap((id) => knowledge.person(id) ?? [])
  if (!known) return null
  const other = leaving({ ...context, question: { ...question, details: ['dismissed'] } })
  const rest = other ?? aboutEach(known, context)
  const none = words.sentence(words.say('undone.person', { name: known.name }))
  return { ...rest, headline: inARow([none, rest.headline]) }
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

const isOfSuccession = ({ details }: Question): boolean => SUCCESSION.some((one) => details.includes(one))

/** What tells that the one person named was dismissed. */
export function dismissalOf({ question: { people }, knowledge, until }: Context): readonly Fact[] {
  const [id, other] = people
  if (!id || other) return []
  return newestBy(knowledge.ofPerson(id), until).filter(
    (fact) => LEAVINGS.includes(fact.value) && DISMISSED.test(reportOf(fact)),
  )
}
