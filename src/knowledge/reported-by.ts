import { onceForEach } from '../once.ts'
import type { Fact, Knowledge } from './knowledge.ts'

/** Whether a piece of evidence came from one of some outlets, or through it. */
export function isFromOne(
  outlets: readonly string[],
  { sourcesFrom }: Pick<Knowledge, 'sourcesFrom'>,
): (evidence: Fact['evidence'][number]) => boolean {
  const theirs = new Set(outlets.flatMap((outlet) => sourcesFrom(outlet)).map(({ source }) => source))
  return ({ source, also = [], via = [] }) =>
    [source, ...also].some((id) => theirs.has(id)) || via.some((name) => outlets.includes(name))
}

/**
 * The knowledge as far as some outlets report it: what none of them has is left out, and of the rest all evidence that
 * came neither from them nor through them. Without an outlet, all of it.
 */
export function reportedBy(outlets: readonly string[], knowledge: Knowledge): Knowledge {
  if (!outlets.length) return knowledge
  const isTheirs = isFromOne(outlets, knowledge)
  const told = onceForEach((fact: Fact): Fact | null => {
    const evidence = fact.evidence.filter(isTheirs)
    const quotes = evidence.some(({ quote }) => quote)
    return evidence.length ? { ...fact, evidence, quotes } : null
  })
  const only = (facts: readonly Fact[]): readonly Fact[] => facts.flatMap((fact) => told(fact) ?? [])
  return Object.setPrototypeOf(
    {
      ofCountry: (country, section) => only(knowledge.ofCountry(country, section)),
      ofMission: (mission, section) => only(knowledge.ofMission(mission, section)),
      ofEveryone: (section) => only(knowledge.ofEveryone(section)),
      ofPerson: (person) => only(knowledge.ofPerson(person)),
      ofSide: (side) => only(knowledge.ofSide(side)),
      quoting: () => only(knowledge.quoting()),
      chronicle: (topics) => only(knowledge.chronicle(topics)),
    } satisfies Partial<Knowledge>,
    knowledge,
  )
}
