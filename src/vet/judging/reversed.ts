import { type Day, daysFrom, spanOf } from '../../edtf.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { newestOnMission } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** How long before a text what it mistakes for something else may lie. In days. */
const REACH = 60
const SOME_DAYS = 7
const A_MONTH = '2024-02'.length
/** What is told of one of two missions that States have with each other, and is mistaken for the other. */
const TOLD = ['closed', 'closure-announced', 'guarded', 'republic', 'taliban']

/**
 * A verdict on a mission of which nothing bears a statement out: where it was just then told of the mission that the two
 * States have the other way round, the direction is mistaken (an embassy is the sending State's), and that is on file.
 */
export function reversed(ruled: Ruled, { claim, all, context }: Case): Ruled {
  const { knowledge, until } = context
  if (ruled.verdict !== 'not-held' || claim.topic !== 'mission' || !claim.mission) return ruled
  /** What is so of the mission itself, on another day or not as the claim tells it, says nothing of the other. */
  if (all.some((fact) => speaksFor(fact, claim.asserts) && !isUndone(fact, all, claim))) return ruled
  const told = TOLD.filter(
    (state) =>
      claim.asserts.includes(state) || (state === 'closure-announced' && claim.asserts.includes('closed')),
  )
  const earliest = earliestOf(claim, until)
  const fact = theOtherWay(claim, knowledge)
    .flatMap(({ mission }) => newestOnMission(mission, knowledge, until))
    .findLast((one) => speaksFor(one, told) && one.span.last >= earliest)
  return fact ? { verdict: 'contradicted', fact, flags: [] } : ruled
}

/** From when on something may be what a claim mistakes: from some weeks before the text, and not long before the time that it names. */
function earliestOf({ frame: { dates } }: Claim, until: Day): Day {
  const told = dates.find((date) => date.length >= A_MONTH)
  const then = daysFrom((told && spanOf(told)?.first) || until, -SOME_DAYS)
  const lately = daysFrom(until, -REACH)
  return told && then > lately ? then : lately
}

/** Whether what was so of the mission is known to have ended: what shut and reopened may be said to have shut anew. */
const isUndone = (fact: Fact, all: readonly Fact[], { deniedBy }: Claim): boolean =>
  all.some((later) => later.span.first > fact.span.last && speaksFor(later, deniedBy))

/** The missions that two States have the other way round. */
function theOtherWay({ mission }: Claim, knowledge: Knowledge) {
  const { sending, receiving } = mission ?? { sending: null, receiving: null }
  if (!sending || !receiving) return []
  return receiving === 'AF'
    ? knowledge.missionsIn(sending)
    : missionsNamed({ sending: receiving, receiving: 'AF', city: null, kind: null }, knowledge)
}
