import type { Finding } from '../../answer.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { findingOf } from '../finding.ts'
import { type Standing, standingOf, stateIn } from '../standing.ts'
import { stood } from '../stood.ts'
import type { Counted } from './counted.ts'

/** What is on file of the States that a question sets apart: "apart from Tajikistan, which neighbours …". */
export const exceptedIn = (context: Context): Finding[] =>
  standingsApart(context).map(({ country, standing }) =>
    findingOf(standing.fact, context, [], stood(standing, country, context)),
  )

/** "Is Iran the only one that recognises them?", "who besides Iran?": that it does not itself stands before who else does. */
export function presumedOfOne({ key }: Counted, context: Context): string[] {
  const meets = MEETS.get(key)
  const [apart, other] = standingsApart(context)
  return meets && apart && !other && !meets.includes(stateIn(apart.standing.fact) ?? '')
    ? [stood(apart.standing, apart.country, context)]
    : []
}

/** What holds of a State that a list of those who did something would name. */
const MEETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['recognised', ['recognised']],
  ['accredited', ENVOYS_TAKEN],
  ['ambassador', ['ambassador']],
])

function standingsApart(context: Context): { country: string; standing: Standing }[] {
  const { question, knowledge } = context
  const { except, topic, countries } = question
  if (!except || topic === 'mission' || topic === 'all') return []
  return countries.flatMap((country) => {
    const standing = standingOf(knowledge.ofCountry(country, topic), context)
    return standing ? [{ country, standing }] : []
  })
}
