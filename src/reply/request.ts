import type { Fact } from '../knowledge/knowledge.ts'
import { inOrderOfRelevance } from '../knowledge/relevance.ts'
import type { Context } from './context.ts'
import { inWordsThat } from './in-words-that.ts'
import { ledBy } from './led-by.ts'
import { newestBy } from './standing.ts'
import type { Told } from './told.ts'

/** What is on file of requests as one of some words of the vocabulary, of the States asked about or of all. */
const requestsAs = (values: readonly string[], { knowledge, question, until }: Context): Fact[] => {
  const asked = question.countries.length ? question.countries : knowledge.countries
  const told = asked.flatMap((country) => newestBy(knowledge.ofCountry(country, 'accreditation'), until))
  return values.flatMap((wanted) => told.filter(({ value }) => value === wanted))
}

/**
 * Who made a request, where that is asked ("who wrote the letter?"): the request that the words of the question tell of
 * most, the others below; null where none is on file, and where the States that had one are asked for.
 */
export function request(context: Context): Told | null {
  const { details, sought } = context.question
  if (!details.includes('byline') || !details.includes('request')) return null
  return ledBy(inOrderOfRelevance(requestsAs(['requested'], context), sought), context)
}

/** "Was the letter about the consulates too?": the requests that are told to be for these, and no list of consulates; null where none is. */
export function forConsulates(context: Context): Told | null {
  const { asks, details, mission } = context.question
  const isOfThese = mission?.sending === 'AF' && mission.kind === 'consulate'
  if (asks !== 'whether' || !details.includes('request') || !isOfThese) return null
  /** Whether it was turned down is told first by what became of it. */
  const values = details.includes('refuse') ? ['unanswered', 'requested'] : ['requested']
  const isOnThem = inWordsThat(({ report }) => CONSULATES.test(report))
  return ledBy(requestsAs(values, context).flatMap(isOnThem), context)
}
const CONSULATES = /\bconsulates?\b/i

/** "Was the refusal formal?": no State is named, and what became of a request is told of the one that left it without an answer. */
export function leftUnanswered(context: Context): Told | null {
  const { asks, details, countries, text } = context.question
  if (asks !== 'whether' || !details.includes('request') || countries.length || !REFUSED.test(text))
    return null
  return ledBy(requestsAs(['unanswered'], context), context)
}
const REFUSED = /\b(?:refus|reject|declin|turned down)/i
