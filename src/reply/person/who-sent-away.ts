import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import type { Question } from '../../question.ts'
import type { Context } from '../context.ts'
import { inARow } from '../in-a-row.ts'
import { ledBy } from '../led-by.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'
import { aboutEach } from './about-person.ts'
import { leaving } from './leaving.ts'
import { asksOfDismissal, dismissalOf, isOfSuccession } from './removed.ts'

/** "Who dismissed Mamundzay?", "did India expel him?": who sent away the one envoy named, or that nothing on file says so; null where that is not asked. */
export const whoSentAway = (context: Context): Told | null =>
  asksWhoSentAway(context.question) ? (ledBy(sentAway(context), context) ?? untold(context)) : null

/** Of one envoy, whether or by whom it was done, and not who came after. */
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
