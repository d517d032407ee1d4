import { FROM_REPUBLIC } from '../../claims/assertion-on-mission.ts'
import { FROM_WHOM } from '../../claims/envoy-told.ts'
import { sentencesOf, type Want } from './want.ts'

/** Who is said to have taken a mission over from somebody else: a fact must be on both; from the republic, on that. */
export const fromWhom: Want = ({ text, question: { people } }) => {
  if (people.length > 1 && FROM_WHOM.test(text))
    return (fact) => people.every((person) => fact.people?.includes(person))
  return FROM_REPUBLIC.test(text)
    ? (fact) => sentencesOf(fact).some((sentence) => OF_REPUBLIC.test(sentence))
    : null
}
const OF_REPUBLIC = /\b(?:republic|former|previous)\b/i
