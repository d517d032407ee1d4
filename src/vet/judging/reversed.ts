import { daysFrom } from '../../edtf.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { MISSION_SECTIONS } from '../../knowledge/vocabulary.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** How long before a text what it mistakes for something else may lie. In days. */
const REACH = 60
/** What is told of one of two missions that States have with each other, and is mistaken for the other. */
const TOLD = ['closed', 'closure-announced', 'guarded', 'republic']

/**
 * A verdict on a mission of which nothing bears a statement out: where it was just then told of the mission that the two
 * States have the other way round, the direction is mistaken (an embassy is the sending State's), and that is on file.
 */
export function reversed(ruled: Ruled, { claim, all, context }: Case): Ruled {
  const { knowledge, until } = context
  if (ruled.verdict !== 'not-held' || claim.topic !== 'mission' || !claim.mission) return ruled
  /** What is so of the mission itself, on another day or not as the claim tells it, says nothing of the other. */
  if (all.some((fact) => speaksFor(fact, claim.asserts))) return ruled
  const told = TOLD.filter(
    (state) =>
      claim.asserts.includes(state) || (state === 'closure-announced' && claim.asserts.includes('closed')),
  )
  const isNew = (fact: Fact) => speaksFor(fact, told) && fact.span.last >= daysFrom(until, -REACH)
  const fact = theOtherWay(claim, knowledge)
    .flatMap(({ mission }) =>
      MISSION_SECTIONS.flatMap((section) => newestBy(knowledge.ofMission(mission, section), until)),
    )
    .findLast(isNew)
  return fact ? { verdict: 'contradicted', fact, flags: [] } : ruled
}

/** The missions that two States have the other way round. */
function theOtherWay({ mission }: Claim, knowledge: Knowledge) {
  const { sending, receiving } = mission ?? { sending: null, receiving: null }
  if (!sending || !receiving) return []
  return receiving === 'AF'
    ? knowledge.missionsIn(sending)
    : missionsNamed({ sending: receiving, receiving: 'AF', city: null, kind: null }, knowledge)
}
