import type { Fact } from '../../knowledge/knowledge.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import type { Detail } from '../../question.ts'
import type { Context } from '../context.ts'
import { missionsNamed } from '../missions-named.ts'
import { newestBy, standingOf } from '../standing.ts'

/** What is declared by an act: the state that it begins. */
const DECLARED = new Set(['recognised', ...ENVOYS_TAKEN])

/** Who declared what holds of a State: the fact by which it came to hold tells it; none where it never did. */
export function declared(context: Context): Fact[] {
  const { question, knowledge } = context
  const { details, topic, countries } = question
  if (!details.includes('declared') || details.includes('announced') || question.negative) return []
  if (topic === 'mission') return declaredOf(context)
  if (details.includes('delisted')) return countries.flatMap((country) => delistingsBy(country, context))
  if (topic !== 'recognition' && topic !== 'accreditation') return []
  return countries.flatMap((country) => {
    const standing = standingOf(knowledge.ofCountry(country, topic), context)
    return standing && DECLARED.has(standing.state) ? [standing.began] : []
  })
}

const delistingsBy = (country: string, { knowledge, until }: Context): Fact[] =>
  newestBy(knowledge.ofCountry(country, 'relations'), until).filter(
    ({ by, value }) => (by ?? value) === 'delisted',
  )

/** What is declared of a mission, by the words of the vocabulary: the announcement before what came of it. */
const OF_MISSIONS: readonly (readonly [Detail, readonly string[]])[] = [
  ['closed', ['closure-announced', 'closed']],
  ['handover', ['handed-over', 'taliban']],
]

function declaredOf({ question, knowledge, until }: Context): Fact[] {
  const [, values = []] = OF_MISSIONS.find(([detail]) => question.details.includes(detail)) ?? []
  const facts = (question.mission ? missionsNamed(question.mission, knowledge) : [])
    .flatMap(({ mission }) =>
      (['control', 'operation'] as const).flatMap((section) => knowledge.ofMission(mission, section)),
    )
    .filter(({ span }) => span.first <= until)
  return values.flatMap((value) =>
    facts.filter((fact) => (fact.by ?? fact.value) === value || fact.value === value),
  )
}
