import type { Fact } from '../../knowledge/knowledge.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { findingsOf, printed } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { newestBy, stateBy, stateIn } from '../standing.ts'
import { joined, type Told, told } from '../told.ts'
import { members } from './counted.ts'

/**
 * "Which countries keep the old republic's ambassador accredited?": what is on file of each that does, and then who of the
 * former republic runs missions. Whoever took an envoy of the Taliban since is none of them. Null of anything else asked.
 */
export function republicEnvoys(context: Context, listed: (context: Context) => Told): Told | null {
  const { question } = context
  const { side, topic, topics, negative } = question
  const isOfEnvoys = topic === 'accreditation' || (topic === 'recognition' && topics.includes('mission'))
  if (side !== 'republic' || negative || !isOfEnvoys) return null
  const facts = members(context).flatMap((country) => newestOf(country, context))
  const run = listed({
    ...context,
    question: { ...question, topic: 'mission', topics: ['mission'], details: [] },
  })
  if (!facts.length) return run
  const also = run.outcome === 'answered' ? [run.headline] : []
  return {
    ...run,
    ...told(
      inARow([...facts.map((fact) => printed(fact, context)), ...also]),
      joined([...findingsOf(facts, context), ...run.parts]),
      [...facts, ...run.facts],
      run.next,
    ),
  }
}

/** The newest fact by which a State deals with an envoy of the former republic, unless it has taken one of the Taliban. */
function newestOf(country: string, { knowledge, until }: Context): readonly Fact[] {
  const facts = newestBy(knowledge.ofCountry(country, 'accreditation'), until)
  const isOfRepublic = ({ value, people }: Fact) =>
    value === 'republic' || people?.some((person) => knowledge.person(person)?.side === 'republic')
  const stands = stateIn(stateBy(facts, until))
  return stands && ENVOYS_TAKEN.includes(stands) ? [] : facts.filter(isOfRepublic).slice(-1)
}
