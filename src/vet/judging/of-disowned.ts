import type { Knowledge } from '../../knowledge/knowledge.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import type { Judged } from './verdict.ts'

const DISOWNED = 'documents-disowned'

/**
 * A verdict on how many missions Kabul is said to have disowned: as many as are on file, and no other number. Null where
 * no number is stated, or none is on file by then.
 */
export function ofDisowned(
  { asserts, frame: { number } }: Claim,
  knowledge: Knowledge,
  until: string,
): Judged | null {
  if (number === null || !asserts.includes(DISOWNED)) return null
  const facts = knowledge.missions.flatMap(({ mission }) =>
    newestBy(knowledge.ofMission(mission, 'affairs'), until)
      .filter(({ value }) => value === DISOWNED)
      .slice(-1),
  )
  const [fact] = facts
  return fact ? { verdict: facts.length === number ? 'supported' : 'contradicted', fact } : null
}
