import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../../reply/context.ts'
import { isOverdue, overdue } from '../../reply/overdue.ts'
import { newestBy, stateIn } from '../../reply/standing.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** "Will close on 30 June", "to shut in June", "closes on Tuesday": it is told as still to come. */
const TO_COME =
  /\b(?:will|won['’]t|closes|shuts|stops|ceases|closing|shutting|(?:is|are) (?:now |soon |still )?(?:to|set|due|about|going|expected|scheduled)|to (?:close|shut|cease|stop|wind|go dark))\b|['’]ll\b/i
/** "Announced in January that it will", "was to close": it is told of the time at which it was still to come. */
const BACK_THEN =
  /\b(?:announc(?:ed|ing)|said|told|declared|stated|confirmed|agreed|was|were|had|would|did|until|used to|ran)\b/i
const TODAY = /\b(?:is|are|has|have|still|remains?|now|today|currently)\b/i

/**
 * A verdict on a mission after the day for which its closure was announced, with nothing later on file: what held before
 * that day no longer bears out what is told of today, and what was to come by then is no longer to come.
 */
export function pastDue(ruled: Ruled, { claim: { topic, text }, context }: Case): Ruled {
  const { fact, verdict, flags } = ruled
  if (verdict !== 'supported' || !fact?.mission) return ruled
  /** Whom the host still has accredited works at that mission. */
  if (topic !== 'mission' && !(topic === 'accreditation' && fact.value === 'republic')) return ruled
  const announced = toBeClosedByNow(fact, context)
  if (!announced || !isOverdue(announced, context)) return ruled
  const isOfThen =
    fact === announced
      ? !TO_COME.test(text) || BACK_THEN.test(text)
      : stateIn(fact) === null || (BACK_THEN.test(text) && !TODAY.test(text))
  return isOfThen
    ? ruled
    : {
        verdict: 'not-held',
        fact: null,
        flags: [...flags, ...instead(announced, context), ...overdue(announced, context)],
      }
}

/** The announcement that a mission was to close by now, if a fact is of no later day: how it stood before tells nothing of it since. */
export const toBeClosedByNow = ({ mission, span }: Fact, { knowledge, until }: Context): Fact | undefined =>
  mission
    ? newestBy(knowledge.ofMission(mission, 'operation'), until).find(
        ({ value, due }) =>
          value === 'closure-announced' && due !== undefined && due <= until && span.first <= due,
      )
    : undefined
