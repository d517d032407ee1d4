import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import { missionsNamed } from '../missions-named.ts'
import { type Standing, standingOf, stateIn } from '../standing.ts'

/**
 * "Since when is it run by the Taliban?", "when did it change hands?", and "since when?" after how something stands: the
 * fact by which that began which holds, and not the first of its kind on file. Null where something else that came about
 * is asked for.
 */
export function sinceHeld(context: Context): Fact | null {
  const { since, details, side } = context.question
  const isOfChange = details.includes('handover') || (details.includes('control') && side === 'taliban')
  return (
    (since || isOfChange ? sinceRun(context) : null) ??
    (since || isOfEnvoys(context) ? sinceTold(context) : whenOfHim(context))
  )
}

/** "When?" after whether a State took envoys: those of the rank that was told of, and not the first of any. */
const isOfEnvoys = ({ question: { topic, sought, people } }: Context): boolean =>
  topic === 'accreditation' && !sought.length && !people.length

/** "When?" after what somebody did: what led the answer. */
function whenOfHim({ question, knowledge, conversation }: Context): Fact | null {
  const [id = ''] = question.inherited.includes('people') && !question.sought.length ? conversation.facts : []
  const told = knowledge.fact(id)
  return told?.people?.some((person) => question.people.includes(person)) ? told : null
}

/** Of one mission whose control is asked about: since when whoever is named has it, or whoever has. */
function sinceRun(context: Context): Fact | null {
  const { question, knowledge } = context
  const [mission, other] = question.mission ? missionsNamed(question.mission, knowledge) : []
  const isAsked = question.details.some((detail) => detail === 'control' || detail === 'handover')
  if (!mission || other || !isAsked) return null
  const standing = standingOf(knowledge.ofMission(mission.mission, 'control'), context)
  return standing && (!question.side || question.side === standing.state) ? standing.began : null
}

/** Of what was told last, where nothing else is asked. */
function sinceTold(context: Context): Fact | null {
  const { question, knowledge, conversation } = context
  const [id = ''] = question.inherited.includes('countries') ? conversation.facts : []
  const told = knowledge.fact(id)
  if (!told || stateIn(told) === null || told.topic !== question.topic) return null
  return standingOn(told, context)?.began ?? null
}

function standingOn({ mission, country, section, span }: Fact, { knowledge }: Context): Standing | null {
  const facts = mission
    ? knowledge.ofMission(mission, section)
    : country
      ? knowledge.ofCountry(country, section)
      : []
  return standingOf(facts, { until: span.first })
}
