import { dayBefore, spanOf } from '../edtf.ts'
import type { MissionData } from '../knowledge/compile.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { type Context, contextOf } from './context.ts'
import { standingOf, stateIn } from './standing.ts'

/**
 * "And before that?" is asked of the day before that began which was told last: after who runs a mission, how it is run;
 * after when it closed, that it is closed. "Who ran it before?" is asked of how it is run, whatever was told. The context
 * of that day; the same context where nothing of the kind is asked, or where the text names a day itself.
 */
export function beforeThat(mission: MissionData, context: Context): Context {
  const { question, knowledge, today, conversation } = context
  const isDated = question.asOf !== null && !question.inherited.includes('asOf')
  if (isDated || !question.details.includes('predecessor')) return context
  const began = beganLast(mission, context)
  const asOf = began ? dayBefore(began.span.first) : (conversation.timeTold ?? null)
  return contextOf({ ...question, asOf }, knowledge, today, conversation)
}

/** The fact by which that began which is asked about: what was told last of the mission, or else how it was run by then. */
function beganLast({ mission }: MissionData, context: Context): Fact | undefined {
  const { question, knowledge, conversation } = context
  const isOfOwn = question.details.some((detail) => detail !== 'predecessor')
  const [id = ''] = isOfOwn ? [] : conversation.facts
  const last = knowledge.fact(id)
  const then = conversation.timeTold && !isOfOwn ? spanOf(conversation.timeTold)?.last : undefined
  const { section, until } =
    last && last.mission === mission && stateIn(last) !== null
      ? { section: last.section, until: last.span.first }
      : { section: 'control' as const, until: then ?? context.until }
  return standingOf(knowledge.ofMission(mission, section), { until })?.began
}
