import { byFirstDay } from '../../knowledge/by-date.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { newestOnMission } from '../../reply/standing.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** "Still issues passports": what a mission does for whoever comes. */
const SERVES =
  /\b(?:issu|renew|extend|stamp|process|print)(?:e?s|ed|ing|e)? (?:out )?(?:[\w’'-]+ ){0,3}(?:passports?|visas?|papers|documents|certificates)\b/i

/**
 * A verdict on consular services that a mission is said to give today, where nothing tells of them: a closed one gives
 * none. That it gives none is not borne out by its closure alone, which is named.
 */
export function atClosed(ruled: Ruled, { claim: { topic, mission, question }, context }: Case): Ruled {
  const { knowledge, until } = context
  if (ruled.verdict !== 'not-held' || topic !== 'mission' || !mission || !SERVES.test(question.text))
    return ruled
  const [one, ...others] = missionsNamed(mission, knowledge)
  if (!one || others.length || (question.asOf && !question.asOf.startsWith('../'))) return ruled
  const last = newestOnMission(one.mission, knowledge, until)
    .toSorted(byFirstDay)
    .findLast((fact) => speaksFor(fact, ['open', 'limited', 'closed']))
  if (!last || !speaksFor(last, ['closed'])) return ruled
  return question.negative
    ? { ...ruled, flags: instead(last, context) }
    : { verdict: 'contradicted', fact: last, flags: [] }
}
