import { stateIn } from '../../../reply/standing.ts'
import type { Want } from './want.ts'

/** "Gives no consular services": what tells of its services, or that somebody takes its papers no more, does not bear it out. */
export const whetherServing: Want = ({ asserts, question: { details, negative } }) =>
  negative && !asserts.length && details.includes('consular-service')
    ? (fact) => stateIn(fact) === 'closed'
    : null
