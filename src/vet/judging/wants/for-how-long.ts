import { sentencesOf, type Want } from './want.ts'

const FOR_GOOD = /\b(?:for good|permanent(?:ly)?|for ever|forever|definitively)\b/i
const FOR_NOW =
  /\b(?:for the time being|for now|temporar(?:y|ily)|provisional(?:ly)?|until further notice)\b/i

/** "Closed its embassy for good": a closure for the time being is none, and the other way round. */
export const forHowLong: Want = ({ topic, asserts, text }) => {
  if (topic !== 'mission' || !asserts.includes('closed')) return null
  const other = FOR_GOOD.test(text) ? FOR_NOW : FOR_NOW.test(text) ? FOR_GOOD : null
  return other && ((fact) => !sentencesOf(fact).some((sentence) => other.test(sentence)))
}
