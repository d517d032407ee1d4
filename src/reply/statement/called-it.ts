import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import { isOn } from '../is-on.ts'
import { inWordsOf, isOfThen } from './spoken.ts'

/**
 * "What did Moscow call it?" after a mission or an envoy of one State: what that State is on file to have called anything
 * of its dealings with the Taliban, first on the topic in view; none where something else is asked.
 */
export function calledIt(context: Context): readonly Fact[] {
  const { question, knowledge } = context
  const { details, countries, people, topic } = question
  const [country, ...others] = countries
  if (!country || others.length || people.length || !details.includes('called')) return []
  const called = knowledge
    .ofSide(country)
    .filter((fact) => isOn(fact, countries, knowledge) && isOfThen(fact, context))
    .flatMap(inWordsOf(country, knowledge))
    .filter(({ evidence: [first] }) => first && CALLED.test(first.report))
  const isNear = ({ evidence: [first] }: Fact) => Number(NEAR.test(first?.report ?? ''))
  const newest = newestFirst(called)
  return topic === 'mission' || topic === 'accreditation'
    ? newest.toSorted((a, b) => isNear(b) - isNear(a))
    : newest
}
/** Reports on file, all English, tell of it so; who called for something gave it no name. */
const CALLED = /\bcalled (?!for\b)/
/** What bears on a mission or an envoy of all that is called by a name. */
const NEAR =
  /\bcalled (?:[\w’]+ ){0,4}(?:accreditation|credentials|posting|embassy|mission|takeover|ambassador|envoys?|staff)\b/
