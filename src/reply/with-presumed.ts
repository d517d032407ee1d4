import type { Context } from './context.ts'
import { inARow } from './in-a-row.ts'
import { standingOf } from './standing.ts'
import { topicStatus } from './status/topic-status.ts'
import { joined, type Told } from './told.ts'

/**
 * "Since Germany recognised the Taliban, who is their ambassador?": who holds a post, or when something came about, is
 * told after how the State stands, where the question speaks of a recognition that is not on file.
 */
export function withPresumed(told: Told, context: Context): Told {
  const { question, knowledge } = context
  const [country, ...others] = question.countries
  const isWhole = question.intent === 'person' || question.asks === 'when'
  const isNamed = question.topics.includes('recognition') && !question.inherited.includes('aspect')
  if (!country || others.length || question.negative || !isNamed || !isWhole) return told
  const standing = standingOf(knowledge.ofCountry(country, 'recognition'), context)
  const denied = standing?.state === 'recognised' ? null : topicStatus(country, 'recognition', context)
  if (!denied || told.facts[0]?.topic === 'recognition') return told
  return {
    ...told,
    outcome: 'answered',
    headline: inARow([denied.headline, told.headline]),
    parts: joined([...denied.parts.slice(0, 1), ...told.parts]),
    facts: [...denied.facts.slice(0, 1), ...told.facts],
  }
}
