import type { Finding } from '../../answer.ts'
import { dayBefore, spanOf } from '../../edtf.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import { type Context, contextOf } from '../context.ts'
import { findingOf } from '../finding.ts'
import { type Standing, standingOf } from '../standing.ts'
import { stood } from '../stood.ts'

/** "Who ran it in April 2022?": where that changed in the month or year asked about, how it had been until then. */
export function earlierThen(leads: readonly Standing[], mission: MissionData, context: Context): Finding[] {
  const { question, knowledge, today, conversation, until } = context
  const span = question.asOf ? spanOf(question.asOf) : null
  if (!span || /[~./]/.test(question.asOf ?? '') || question.inherited.includes('asOf')) return []
  return leads.flatMap(({ began, state }) => {
    if (began.span.first <= span.first || began.span.first > until) return []
    const asOf = dayBefore(began.span.first)
    const then = contextOf({ ...question, asOf }, knowledge, today, conversation)
    const before = standingOf(knowledge.ofMission(mission.mission, began.section), then)
    return before && before.state !== state
      ? [findingOf(before.fact, then, [], stood(before, mission.receiving, then))]
      : []
  })
}
