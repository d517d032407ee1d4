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

/** With whom somebody dealt, and not what he is. */
export const dealtWith: Rule = {
  intent: 'status',
  example: 'Did Putin meet the Taliban envoy?',
  fits: (f) =>
    f.people.length === 1 &&
    f.at('yes-no') === 0 &&
    f.has('taliban') &&
    f.has('envoy') &&
    DEALT.test(f.marked.text.clean),
}
const DEALT =
  /^\W*(?:did|has|have|had|does) (?:\S+ ){1,3}(?:meet|met|receive|see|seen|host|welcome|greet|invite)[ds]?\b/i
