import { inOrderOfRelevance } from '../knowledge/relevance.ts'
import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import { newestBy } from './standing.ts'
import type { Told } from './told.ts'

/**
 * Who made a request, where that is asked ("who wrote the letter?"): the request that the words of the question tell of
 * most, the others below; null where none is on file, and where the States that had one are asked for.
 */
export function request(context: Context): Told | null {
  const { knowledge, question, until } = context
  if (!question.details.includes('byline') || !question.details.includes('request')) return null
  const asked = question.countries.length ? question.countries : knowledge.countries
  const made = asked.flatMap((country) =>
    newestBy(knowledge.ofCountry(country, 'accreditation'), until).filter(
      ({ value }) => value === 'requested',
    ),
  )
  return ledBy(inOrderOfRelevance(made, question.sought), context)
}

const CONSULATES = /\bconsulates?\b/i

/** "Was the letter about the consulates too?": the requests that are told to be for these, and no list of consulates; null where none is. */
export function forConsulates(context: Context): Told | null {
  const { knowledge, question, until } = context
  const isAsked =
    question.asks === 'whether' &&
    question.details.includes('request') &&
    question.mission?.sending === 'AF' &&
    question.mission.kind === 'consulate'
  const asked = question.countries.length ? question.countries : knowledge.countries
  /** Whether it was turned down is told first by what became of it. */
  const values = question.details.includes('refuse') ? ['unanswered', 'requested'] : ['requested']
  const told = asked.flatMap((country) => newestBy(knowledge.ofCountry(country, 'accreditation'), until))
  const made = (isAsked ? values : []).flatMap((wanted) =>
    told
      .filter(({ value }) => value === wanted)
      .flatMap((fact) => {
        const [first, ...rest] = fact.evidence.filter(({ report }) => CONSULATES.test(report))
        return first ? [{ ...fact, evidence: [first, ...rest] }] : []
      }),
  )
  return ledBy(made, context)
}

/** "Was the refusal formal?": no State is named, and what became of a request is told of the one that left it without an answer. */
export function leftUnanswered({ knowledge, question, until, ...context }: Context): Told | null {
  const { asks, details, countries, text } = question
  if (asks !== 'whether' || !details.includes('request') || countries.length || !REFUSED.test(text))
    return null
  const facts = knowledge.countries.flatMap((country) =>
    newestBy(knowledge.ofCountry(country, 'accreditation'), until).filter(
      ({ value }) => value === 'unanswered',
    ),
  )
  return ledBy(facts, { ...context, knowledge, question, until })
}
const REFUSED = /\b(?:refus|reject|declin|turned down)/i
