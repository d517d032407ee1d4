import { sentencesOf, type Want } from './want.ts'

/** "Rules out any Taliban appointee, except as honorary consul". */
const EXCEPT =
  /\b(?:refus|reject|rul(?:es?|ed|ing) out|declin|bar(?:s|red)\b|turn(?:s|ed) away|accepts? no|takes? no|no intention|(?:not|never) (?:accept|take|receive)|n['’]t (?:accept|take|receive))[^.;]{3,90}?,? (?:(?:except|other than|apart from|save for)\b|(?:save|but) (?:as|at|for|in|an?|those|the)\b)/i
const EXCEPTS = /\b(?:except|other than|apart from|save for|only)\b/i

/** Whether a refusal of envoys is said to leave some out: a fact that leaves none out bears no more out than its own words. */
export const exceptWhom: Want = ({ topic, text }) =>
  topic === 'accreditation' && EXCEPT.test(text)
    ? (fact) => sentencesOf(fact).some((sentence) => EXCEPTS.test(sentence))
    : null
