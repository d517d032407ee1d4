import { sentencesOf, type Want } from './want.ts'

/** What of a State is said to have done something, where more than its government could have. */
const BODIES = [/\b(?:parliament|duma|senate|lawmakers|legislature|MPs)\b/i, /\b(?:court|judges?)\b/i]
const LIFTS = `(?:has |have |had )?(?:lifted|lifts?|suspended|suspends?|ended|ends?|dropped|drops?|removed|removes?|struck|took)`

/** "Russia's parliament lifted the ban": its court did, and the fact must tell of the same body. */
export const whichBody: Want = ({ topic, asserts, text }) => {
  const body =
    topic === 'relations' && asserts.includes('delisted')
      ? BODIES.find(({ source }) => new RegExp(`${source} ${LIFTS}`, 'i').test(text))
      : undefined
  return body ? (fact) => sentencesOf(fact).some((sentence) => body.test(sentence)) : null
}
