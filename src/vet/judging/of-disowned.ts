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
  { asserts, frame: { number }, question: { text } }: Claim,
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
  const told = AND_OTHERS.test(text) ? number + 1 : number
  return fact ? { verdict: facts.length === told ? 'supported' : 'contradicted', fact } : null
}
/** "With the embassy in Vienna and thirteen other missions." */
const AND_OTHERS = /\band (?:\p{L}+|\d{1,2}) (?:others?|more|further)\b/u
