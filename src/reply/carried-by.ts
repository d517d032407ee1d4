import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'

/** "What did Mujahid tell TASS?": whether words reached the record through an outlet that is named, or stand in it. */
export function carriedBy({ question: { publishers }, knowledge }: Context): (fact: Fact) => boolean {
  const sources = new Set(
    publishers.flatMap((name) => knowledge.sourcesFrom(name).map(({ source }) => source)),
  )
  return ({ evidence }) =>
    evidence.some(
      ({ via = [], source }) => sources.has(source) || via.some((carrier) => publishers.includes(carrier)),
    )
}
