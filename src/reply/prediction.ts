import { ENOUGH, sharedWith } from '../knowledge/relevance.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { findingOf, printed } from './finding.ts'
import { foretold } from './foretold.ts'
import { nearby } from './next.ts'
import { cautions } from './notes.ts'
import { overdue } from './overdue.ts'
import { type Told, told } from './told.ts'

/**
 * What will happen is never answered, and what is on file on the one State named is offered. When a mission will close is
 * answered with the closure that was announced.
 */
export function prediction(context: Context): Told {
  const { question } = context
  const near = nearby(context)
  const none = abstain('prediction', context, {}, near)
  const isOfEnd = question.details.includes('closed') && question.asks === 'when'
  const [announced] = isOfEnd || isOfPremises(context) ? foretold(context) : []
  if (!announced) return none
  return told(
    [none.headline, printed(announced, context), ...overdue(announced, context)].join(' '),
    [findingOf(announced, context), ...cautions(announced, [], context)],
    [announced],
    near,
  )
}

/** "What happens to the Canberra embassy building after June?": of one mission, after a day or in words of which enough stand in what was announced. */
const isOfPremises = (context: Context): boolean =>
  context.question.mission !== null &&
  foretold(context).some(
    (fact) => context.question.asOf !== null || sharedWith(fact, context.question.sought) >= ENOUGH,
  )
