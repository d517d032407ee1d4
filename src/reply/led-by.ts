import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { findingsOf, printed } from './finding.ts'
import { cautions } from './notes.ts'
import { joined, type Told, told } from './told.ts'

/** Some facts in their order, the first as the headline, with what is to be minded about it; null where there is none. */
export function ledBy(facts: readonly Fact[], context: Context): Told | null {
  const [first] = facts
  return first
    ? told(
        printed(first, context),
        joined([...findingsOf(facts, context), ...cautions(first, [], context)]),
        facts,
      )
    : null
}
