import { sentencesOf, type Want } from './want.ts'

const LIFTS = `(?:has |have |had )?(?:lifted|lifts?|suspended|suspends?|ended|ends?|dropped|drops?|removed|removes?|struck|took)`
/** What of a State may lift a ban, where more than its government could: its name, and that it did. */
const BODIES = ['parliament|duma|senate|lawmakers|legislature|MPs', 'court|judges?'].map((names) => ({
  named: new RegExp(`\\b(?:${names})\\b`, 'i'),
  lifts: new RegExp(`\\b(?:${names}) ${LIFTS}`, 'i'),
}))

/** "Russia's parliament lifted the ban": its court did, and the fact must tell of the same body. */
export const whichBody: Want = ({ topic, asserts, text }) => {
  const isOfList = topic === 'relations' && asserts.includes('delisted')
  const body = isOfList ? BODIES.find(({ lifts }) => lifts.test(text)) : undefined
  return body ? (fact) => sentencesOf(fact).some((sentence) => body.named.test(sentence)) : null
}
