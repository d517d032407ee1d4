import type { Fact } from '../../knowledge/knowledge.ts'
import { stateIn } from '../../reply/standing.ts'
import type { Assertion } from '../claims/assertion.ts'

/**
 * The facts on envoys that can decide whether an ambassador was taken: lower ranks do not undo an ambassador taken
 * before them, and diplomats alone deny none unless an ambassador was refused. All facts where no rank is claimed.
 */
export function ofRank(facts: readonly Fact[], { asserts, deniedBy }: Assertion): readonly Fact[] {
  const ranked = (side: readonly string[], other: readonly string[]) =>
    side.includes('ambassador') && other.includes('charge')
  if (!ranked(asserts, deniedBy) && !ranked(deniedBy, asserts)) return facts
  return facts.filter((fact, i) => {
    const before = facts.slice(0, i).map(stateIn)
    if (stateIn(fact) === 'charge') return !before.includes('ambassador')
    if (stateIn(fact) !== 'diplomats') return true
    return !before.includes('ambassador') && before.includes('refused')
  })
}
