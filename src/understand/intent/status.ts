import type { Features } from '../features.ts'
import { asksForNews } from './asks-changes.ts'
import type { Rule } from './rule.ts'

/** All that is held on one State. */
export const overview: Rule = {
  intent: 'status',
  example: 'Brief me on Norway.',
  fits: (f) =>
    f.at('overview') === 0 &&
    f.countries.length === 1 &&
    !f.people.length &&
    !f.has('source', 'statement', 'happened', 'when', 'timeline') &&
    !asksForNews(f),
}

/** "It lets them in yet says that is no recognition - explain": how the two go together, and no one's words. */
export const bothExplained: Rule = {
  intent: 'status',
  example: 'Germany lets Taliban consular officers in yet says that is no recognition - explain',
  fits: (f) =>
    f.countries.length === 1 &&
    !f.people.length &&
    f.has('say') &&
    f.has('recognise', 'accredit', 'consent') &&
    f.at('what') !== 0 &&
    !f.has('who', 'which', 'who-said', 'statement') &&
    isToBeExplained(f.marked),
}

const isToBeExplained = ({ words, text }: Features['marked']): boolean =>
  words.at(-1) === 'explain' || EXPLAIN.test(text.clean)
const EXPLAIN =
  /^please explain\b|^explain\b[^.?!;,]{0,30}\bhow\b|\b(?:explain,? (?:that,? )?please|please,? explain|explain (?:that|this|how)|how so)\W*$/i

/** A number of times, and no list of States. */
export const seatPutOff: Rule = {
  intent: 'status',
  example: 'How many times has the UN deferred the decision on the Afghan seat?',
  fits: (f) => f.has('how-many') && f.has('un-seat'),
}
