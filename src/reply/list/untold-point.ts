import { newestFirst } from '../../knowledge/by-date.ts'
import type { Detail } from '../../question.ts'
import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { POINTS } from '../status/point-asked.ts'
import type { Told } from '../told.ts'
import { groupName } from './counted.ts'
import { missionsAsked } from './counted-missions.ts'

/** Points of missions for which there is no list. */
const UNLISTED: readonly Detail[] = ['guard', 'damage']

/** "Did the Taliban threaten Afghan diplomats in Europe?": who runs the missions there tells nothing of that; what is on file on it, or that nothing is. */
export function untoldPoint(context: Context): Told | null {
  const { details } = context.question
  const point = UNLISTED.find((detail) => details.includes(detail))
  if (!point || ASKS_MORE.some((detail) => details.includes(detail))) return null
  const facts = missionsAsked(context).flatMap(({ mission }) =>
    context.knowledge
      .ofMission(mission, 'affairs')
      .filter(({ value, span }) => POINTS[point]?.includes(value) && span.first <= context.until),
  )
  return ledBy(newestFirst(facts), context) ?? abstain('no-detail', context, { Mission: groupName(context) })
}
const ASKS_MORE: readonly Detail[] = ['control', 'handover', 'closed', 'open', 'flag']
