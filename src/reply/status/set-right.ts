import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { TAKEOVER } from '../../knowledge/takeover.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { printed } from '../finding.ts'
import { type Standing, standingOf, stateIn } from '../standing.ts'

/**
 * How a foreign embassy came to be shut, or open, where the state alone leaves a false premise standing: one that closed
 * before the Taliban came did not close because of them, and a first one was not opened again.
 */
export function setRight(operation: Standing | null, { question }: Context): readonly Fact[] {
  const { details, asks, mission } = question
  if (!operation || mission?.receiving !== 'AF') return []
  const { began, fact } = operation
  const isShutBefore = details.includes('closed') && stateIn(fact) === 'closed' && began.span.last < TAKEOVER
  const isFirst = details.includes('open') && asks === 'whether' && began.by === 'opened'
  return isShutBefore || isFirst ? [began] : []
}

/** "Is there an Afghan ambassador in Oslo?": of a mission of the Taliban whose host took nobody of that rank, that, and whom it took. */
export function withoutAmbassador(
  mission: MissionData,
  control: Standing | null,
  context: Context,
): readonly string[] {
  const { question, knowledge, words } = context
  const isAsked = question.asks === 'whether' && question.details.includes('ambassador')
  if (!isAsked || mission.sending !== 'AF' || control?.state !== 'taliban') return []
  const taken = standingOf(knowledge.ofCountry(mission.receiving, 'accreditation'), context)
  if (!taken || taken.state === 'ambassador' || !ENVOYS_TAKEN.includes(taken.state)) return []
  return [
    words.sentence(words.say('accreditation.no-ambassador', { State: words.state(mission.receiving) })),
    printed(taken.fact, context),
  ]
}
