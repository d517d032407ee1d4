import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { status } from './status.ts'
import type { Told } from './told.ts'

/**
 * Whether something is right is not answered; but "is it right that Nicaragua recognised them?" may ask whether it is
 * so, and what is on file on the one State named is said after the abstention.
 */
export function judgement(context: Context): Told {
  const none = abstain('opinion', context)
  const { countries, topics } = context.question
  if (countries.length !== 1 || !topics.length) return none
  const held = status({ ...context, question: { ...context.question, intent: 'status' } })
  return held.outcome === 'answered' ? { ...none, headline: `${none.headline} ${held.headline}` } : none
}
