import { daysFrom } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from '../reply/context.ts'
import { newestBy } from '../reply/standing.ts'
import type { Claim } from './claim.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** How long before a text what it mistakes for something else may lie. In days. */
const REACH = 60

/**
 * A verdict on a State said to have closed its mission in Kabul, of which nothing is on file: where the Afghan mission in
 * that State had just closed, the direction is mistaken (an embassy is the sending State's), and that closure is what is on file.
 */
export function reversed(ruled: Ruled, { mission, states, topic }: Claim, context: Context): Ruled {
  const sending = topic === 'mission' && mission?.receiving === 'AF' ? mission.sending : null
  if (!sending || ruled.verdict !== 'not-held' || !states.includes('closed')) return ruled
  const { knowledge, until } = context
  const isNew = (fact: Fact) =>
    speaksFor(fact, ['closed', 'closure-announced']) && fact.span.last >= daysFrom(until, -REACH)
  const fact = knowledge
    .missionsIn(sending)
    .flatMap((one) => newestBy(knowledge.ofMission(one.mission, 'operation'), until))
    .findLast(isNew)
  return fact ? { verdict: 'contradicted', fact, flags: [] } : ruled
}
