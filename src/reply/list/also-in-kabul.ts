import { byName } from '../by-name.ts'
import type { Context } from '../context.ts'

/**
 * Ambassadors in Kabul whose post is on file without a report of its beginning since August 2021, nor of its end: their
 * States, which are none of those `listed`, each with the name and the date for which it is last documented.
 */
export function alsoInKabul(listed: readonly string[], { knowledge, words, until }: Context): string[] {
  const missions = knowledge.missionsIn('AF').map(({ mission }) => mission)
  const named = knowledge.peopleAt(missions).flatMap(({ person, name, posts, side }) =>
    posts.slice(-1).flatMap(({ rank, mission, until: ended }) => {
      const last = knowledge
        .ofPerson(person)
        .findLast((fact) => fact.mission === mission && fact.span.first <= until)
      if (rank !== 'ambassador' || listed.includes(side) || !last || last.value === WITHDRAWN) return []
      return [`${words.state(side)} (${name}, ${words.date(ended ?? last.from)})`]
    }),
  )
  return named.sort(byName)
}

/** Yessengeldiyev was relieved on 9 September 2024: on that day Kazakhstan had an ambassador there no longer. */
const WITHDRAWN = 'ambassador-withdrawn'
