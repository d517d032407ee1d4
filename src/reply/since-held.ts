import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { missionsNamed } from './missions-named.ts'
import { type Standing, standingOf, stateIn } from './standing.ts'

/**
 * "Since when is it run by the Taliban?", and "since when?" after how something stands: the fact by which that began
 * which holds, and not the first of its kind on file. Null where something that came about is asked for.
 */
export function sinceHeld(context: Context): Fact | null {
  if (!context.question.since) return null
  return sinceRun(context) ?? sinceTold(context)
}

/** Of one mission whose control is asked about: since when whoever is named has it, or whoever has. */
function sinceRun(context: Context): Fact | null {
  const { question, knowledge } = context
  const [mission, other] = question.mission ? missionsNamed(question.mission, knowledge) : []
  if (!mission || other || !question.details.includes('control')) return null
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
