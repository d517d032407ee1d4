import type { Rule } from './rule.ts'

/** All that is held on one State. */
export const overview: Rule = {
  intent: 'status',
  example: 'Brief me on Norway.',
  fits: (f) =>
    f.at('overview') === 0 &&
    f.countries.length === 1 &&
    !f.people.length &&
    !f.has('source', 'statement', 'happened', 'when', 'timeline'),
}

/** A number of times, and no list of States. */
export const seatPutOff: Rule = {
  intent: 'status',
  example: 'How many times has the UN deferred the decision on the Afghan seat?',
  fits: (f) => f.has('how-many') && f.has('un-seat'),
}
