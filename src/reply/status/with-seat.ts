import type { Context } from '../context.ts'
import { findingOf } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { standingOf } from '../standing.ts'
import { stood } from '../stood.ts'
import { joined, type Told } from '../told.ts'

/** "Has the UN seated the Taliban?": that its decision was put off leaves open who sits there, so that this is told after it. */
export function withSeat(told: Told, context: Context): Told {
  const { question, knowledge } = context
  const isOfUn = question.mission?.receiving === 'UN' || question.organisation === 'UN'
  const isAsked = isOfUn && question.asks === 'whether' && (question.side === 'taliban' || question.people[0])
  const [decision] = told.facts
  const [seat] = isAsked && decision?.value === 'seat-deferred' ? knowledge.missionsIn('UN') : []
  const standing = seat ? standingOf(knowledge.ofMission(seat.mission, 'control'), context) : null
  if (!standing) return told
  const holds = stood(standing, 'UN', context)
  const finding = findingOf(standing.fact, context, [], holds)
  return {
    ...told,
    headline: inARow([told.headline, holds]),
    parts: joined([...told.parts.slice(0, 1), finding, ...told.parts]),
    facts: [...new Set([...told.facts, standing.fact])],
  }
}
