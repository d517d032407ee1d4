import type { Fact } from '../../knowledge/knowledge.ts'
import type { Detail } from '../../question.ts'
import type { Context } from '../context.ts'
import { standingOf, toClose } from '../standing.ts'

/**
 * "Who is the ambassador in London?": that the mission has closed by the time asked about, or is announced to, so that
 * nobody is taken to serve there still. Undefined where it works, or where who was there before is asked.
 */
export function worksNoMore(
  mission: string | undefined,
  { knowledge, question: { asOf, details, place }, until }: Context,
): Fact | undefined {
  const isOfBefore = asOf !== null || place !== null || BEFORE.some((detail) => details.includes(detail))
  const facts = mission && !isOfBefore ? knowledge.ofMission(mission, 'operation') : []
  const standing = standingOf(facts, { until })
  return standing?.state === 'closed' ? standing.began : toClose(facts, until)
}
const BEFORE: readonly Detail[] = ['closed', 'predecessor']
