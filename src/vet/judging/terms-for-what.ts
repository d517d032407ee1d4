import { newestBy } from '../../reply/standing.ts'
import { isConditional } from '../claims/recognising.ts'
import type { Ruling } from './ruling.ts'

/** "Has set conditions for recognising them": where those on file are for talking to them, it has set none for that. */
export const termsForWhat: Ruling = (ruled, { claim, country, context: { knowledge, until } }) => {
  const { topic, question } = claim
  if (topic !== 'recognition' || !country || !isConditional(question.text)) return ruled
  const terms = (section: 'recognition' | 'relations') =>
    newestBy(knowledge.ofCountry(country, section), until).findLast(({ value }) => value === 'conditions')
  const forTalks = terms('relations')
  return forTalks?.doubt && !terms('recognition')
    ? { verdict: 'contradicted', fact: forTalks, flags: ruled.flags }
    : ruled
}
