import { ENOUGH, sharedWith } from '../../knowledge/relevance.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { type Told, told } from '../told.ts'
import { whose } from '../whose.ts'

/** "When did the supreme court lift the ban?", of no State: the one whose report holds most of these words, or else each that took the Taliban off a list, in order of time. */
export function delistings(context: Context): Told | null {
  const { question, knowledge, from, until } = context
  const isAsked =
    question.asks === 'when' &&
    question.details.includes('delisted') &&
    !question.mission &&
    !whose(question).length
  if (!isAsked) return null
  const all = knowledge
    .chronicle()
    .filter(
      ({ value, country, span }) =>
        value === 'delisted' && country && span.first >= from && span.first <= until,
    )
  const most = Math.max(0, ...all.map((fact) => sharedWith(fact, question.sought)))
  const nearest = all.filter((fact) => sharedWith(fact, question.sought) === most)
  const facts = most >= ENOUGH && nearest.length === 1 ? nearest : all
  return facts.length ? told(printedAll(facts, context), findingsOf(facts, context), facts) : null
}
