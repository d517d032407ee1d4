import type { Want } from './want.ts'

const SHUT: readonly string[] = ['closed', 'suspended', 'relocated']

/** "Gives no consular services": what tells of its services, or that somebody takes its papers no more, does not bear it out. */
export const whetherServing: Want = ({ asserts, question: { details, negative } }) =>
  negative && !asserts.length && details.includes('consular-service')
    ? ({ value }) => SHUT.includes(value)
    : null
