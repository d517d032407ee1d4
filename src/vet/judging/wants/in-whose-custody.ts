import { isGivenByThem, officesHolding } from '../../claims/in-whose-hands.ts'
import { sentencesOf, type Want } from './want.ts'

/** In the hands of which office of the host's a mission is said to be: a report of another, or of the State alone, does not tell it. */
export const whichOffice: Want = ({ topic, asserts, text }) => {
  if (topic !== 'mission' || !asserts.includes('host') || asserts.includes('closed')) return null
  const told = officesHolding(text)
  return told.length
    ? (fact) => told.every((office) => sentencesOf(fact).some((sentence) => office.test(sentence)))
    : null
}

/** Who is said to have given a mission to its host: where it is the Taliban, a report must tell that they did. */
export const whoGave: Want = ({ topic, asserts, text }) =>
  topic === 'mission' && asserts.includes('host') && isGivenByThem(text)
    ? (fact) => sentencesOf(fact).some(isGivenByThem)
    : null
