import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { inOrderOfRelevance } from '../../knowledge/relevance.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Context } from '../context.ts'
import { missionsNamed } from '../missions-named.ts'
import { OF_ITSELF, POINTS } from '../status/point-asked.ts'

/**
 * "Who says that the Ottawa embassy takes no Taliban money?": what is on file of that very matter of the mission (its money,
 * flag, guard or damage) in anybody's words, those nearest to what is said of it first.
 */
export function onWhatIsItsOwn({ question, knowledge }: Context): readonly Fact[] {
  const { asks, mission, details, people, speaks, alleged, sought } = question
  if (asks !== 'who' || !mission || people.length || speaks) return []
  const acts = details.flatMap((detail) => (OF_ITSELF.has(detail) ? (POINTS[detail] ?? []) : []))
  const told = missionsNamed(mission, knowledge)
    .flatMap(({ mission: id }) => knowledge.ofMission(id, 'affairs'))
    .filter(({ value, evidence }) => acts.includes(value) && evidence.some(({ speaker }) => speaker))
  return inOrderOfRelevance(newestFirst(told), [...sought, ...wordsOf(alleged ?? '')])
}
