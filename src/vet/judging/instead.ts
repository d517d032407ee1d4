import { daysFrom } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../../knowledge/relevance.ts'
import type { Context } from '../../reply/context.ts'
import { findingOf } from '../../reply/finding.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { doubtOf } from '../../reply/notes.ts'
import { newestBy, newestOnMission } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** The sentence of what is on file instead of a statement, and what is doubtful about it. */
export const instead = (fact: Fact, context: Context): string[] => [
  findingOf(fact, context).sentence,
  ...doubtOf(fact, context),
]

/** So long before a text what is mistaken for something else may lie. In days. */
const REACH = 60

/** "The embassy in Dushanbe was hit", where it was the consulate in Khorog just then: what is on file of another mission there. */
function besides({ mission, asserts }: Claim, { knowledge, until }: Context): Fact | undefined {
  if (mission?.sending !== 'AF' || !mission.receiving || !mission.city) return undefined
  return missionsNamed({ ...mission, city: null, kind: null }, knowledge)
    .filter(({ city }) => city !== mission.city)
    .flatMap((other) => newestOnMission(other.mission, knowledge, until))
    .findLast((fact) => speaksFor(fact, asserts) && fact.span.last >= daysFrom(until, -REACH))
}

/**
 * What is not held on recognition, with what is on file of it; on relations, with what is on file in most of its words; else
 * with what is on file of somebody whom it names, in most of its words, or of another mission in the same State.
 */
export function withWhatIs(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  const { topic, question } = claim
  const inItsWords = (fact: Fact) => sharedWith(fact, question.sought) >= ENOUGH
  const ofThem = () =>
    question.people
      .flatMap((person) => newestBy(context.knowledge.ofPerson(person), context.until))
      .findLast(inItsWords)
  const onFile = () =>
    topic === 'recognition'
      ? facts.at(-1)
      : (topic === 'relations' && facts.findLast(inItsWords)) || (ofThem() ?? besides(claim, context))
  const fact = ruled.verdict === 'not-held' ? onFile() : undefined
  return fact && !ruled.flags.length ? { ...ruled, flags: instead(fact, context) } : ruled
}
