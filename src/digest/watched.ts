import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { partnerOf } from '../knowledge/states.ts'
import type { Watch } from './digest.ts'

/** The States that a watch names, by themselves or by their groups. */
export function statesOf({ countries, groups }: Watch, { names }: Pick<Knowledge, 'names'>): Set<string> {
  const members = names.groups.filter(({ group }) => groups.includes(group)).flatMap(({ members }) => members)
  return new Set([...countries, ...members.filter((code) => code !== 'AF')])
}

/** Whether a fact is about what is watched. */
export function watching(watch: Watch, knowledge: Knowledge): (fact: Fact) => boolean {
  const states = statesOf(watch, knowledge)
  const anywhere = !states.size && !watch.missions.length
  return (fact) =>
    (!watch.topics.length || watch.topics.includes(fact.topic)) &&
    (anywhere ||
      (fact.mission !== null && watch.missions.includes(fact.mission)) ||
      placesOf(fact, knowledge).some((code) => states.has(code)))
}

/** The States that a fact touches. Of a mission it is the one that is not Afghanistan, or Afghanistan alone. */
function placesOf({ country, countries = [], mission, topic }: Fact, knowledge: Knowledge): string[] {
  const place = mission && topic === 'mission' ? knowledge.mission(mission) : undefined
  return [country, ...countries, place?.sending, place?.receiving].filter((code) => typeof code === 'string')
}

/** The State under whose name a fact is told; null for what is said of all States. */
export function countryOf({ country, mission }: Fact, knowledge: Knowledge): string | null {
  const place = mission ? knowledge.mission(mission) : undefined
  return country ?? (place ? partnerOf(place) : null)
}
