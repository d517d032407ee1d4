import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { type Told, told } from '../told.ts'

/** "Does the embassy call them terrorists?", "what does its website call them?": what is told of that in a word of the question. */
export const asCalled = ({ details, sought }: Context['question'], affairs: readonly Fact[]): Fact[] =>
  details.includes('called')
    ? newestFirst(
        affairs.filter(
          (fact) =>
            fact.evidence.some(({ report }) => CALLS.test(report)) &&
            sought.some((word) => !SIDES.has(word) && sharedWith(fact, [word]) > 0),
        ),
      )
    : []
const CALLS = /\b(?:called|described|branded) (?:the Taliban|them)\b/

/** "Which embassy called them terrorists?": those that did, and no State with a list of the banned. */
export function whichCalledThem(context: Context): Told | null {
  const { question, knowledge, until } = context
  if (!question.onlyEmbassies || question.countries.length) return null
  if (!question.details.includes('terror-list')) return null
  const facts = asCalled(
    question,
    knowledge.missions
      .flatMap(({ mission }) => knowledge.ofMission(mission, 'affairs'))
      .filter(({ span }) => span.first <= until),
  )
  return facts.length ? told(printedAll(facts, context), findingsOf(facts, context), facts) : null
}

/** Whose seat or embassy it is stands in every question on it. */
export const SIDES = new Set(['taliban', 'republic', 'emirate', 'seated'])
