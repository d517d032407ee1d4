import { newestFirst } from '../../knowledge/by-date.ts'
import type { Detail } from '../../question.ts'
import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { ledBy } from '../led-by.ts'
import { cautions } from '../notes.ts'
import { POINTS } from '../status/point-asked.ts'
import { joined, type Told, told } from '../told.ts'
import { groupName } from './counted.ts'
import { missionsAsked } from './counted-missions.ts'

/** Points of missions for which there is no list. */
const UNLISTED: readonly Detail[] = ['guard', 'damage', 'request']

/** "Did the Taliban threaten Afghan diplomats in Europe?", "which embassies have they asked for?": who runs the missions there tells nothing of that; what is on file on it, or that nothing is. */
export function untoldPoint(context: Context): Told | null {
  const { details, negative } = context.question
  const point = UNLISTED.find((detail) => details.includes(detail))
  if (!point || ASKS_MORE.some((detail) => details.includes(detail))) return null
  /** Which States were asked, or turned them down, is listed by State. */
  if (point === 'request' && negative) return null
  const facts = missionsAsked(context).flatMap(({ mission }) =>
    TOLD_WITH.flatMap((section) => context.knowledge.ofMission(mission, section)).filter(
      ({ value, span }) => POINTS[point]?.includes(value) && span.first <= context.until,
    ),
  )
  const newest = newestFirst(facts)
  if (point === 'request' && !newest.length) return null
  if (point !== 'request')
    return ledBy(newest, context) ?? abstain('no-detail', context, { Mission: groupName(context) })
  const led = newest.filter((fact, at) => newest.findIndex(({ mission }) => mission === fact.mission) === at)
  const all = [...new Set([...led, ...newest])]
  return told(
    printedAll(led, context),
    joined([...findingsOf(all, context), ...led.flatMap((fact) => cautions(fact, [], context))]),
    all,
  )
}
const TOLD_WITH = ['affairs', 'control', 'accreditation'] as const
const ASKS_MORE: readonly Detail[] = ['refuse', 'control', 'handover', 'closed', 'open', 'flag']
