import { dayBefore } from '../edtf.ts'
import type { MissionData } from '../knowledge/compile.ts'
import type { Context } from './context.ts'
import { standingOf } from './standing.ts'

/** Who ran a mission before is asked of the day before those came who run it now: the context of that day. */
export function beforeThat({ mission }: MissionData, context: Context): Context {
  const { question, knowledge } = context
  const standing = standingOf(knowledge.ofMission(mission, 'control'), context)
  if (!standing || question.asOf || !question.details.includes('predecessor')) return context
  const asOf = dayBefore(standing.began.span.first)
  return { ...context, until: asOf, past: true, question: { ...question, asOf } }
}
