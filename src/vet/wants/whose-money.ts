import { sentencesOf, type Want } from './want.ts'

const PAID = /\b(?:money|funds?|funding|payroll|pays?|paid|salar\w*|wages|cash|lives? off)\b/i
const NOT_PAID = /\b(?:no|without|not|neither|any) (?:\w+ ){0,2}(?:money|funds?|funding|orders)\b/i

/** Whom the Taliban are said to pay, a report must say so, and not only that he works with them. */
export const whoseMoney: Want = ({ topic, states, question: { details } }) =>
  topic === 'mission' && details.includes('money') && states.includes('taliban')
    ? (fact) => sentencesOf(fact).some((sentence) => PAID.test(sentence) && !NOT_PAID.test(sentence))
    : null
