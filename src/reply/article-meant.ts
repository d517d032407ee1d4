import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import type { Context } from './context.ts'

/**
 * The facts of the one article that a question means by what stands in it ("the Moscow credentials article"): of those
 * that words are quoted from the one that shares most words with it; none where two share as many.
 */
export function articleMeant({ question, knowledge }: Context): readonly Fact[] {
  const { publishers, countries, sought } = question
  const articles = [
    ...new Set(
      knowledge
        .quoting()
        .flatMap(({ evidence }) => evidence.flatMap(({ quote, source }) => (quote ? [source] : []))),
    ),
  ]
  const weighed = articles
    .filter(
      (id) => !publishers.length || publishers.some((name) => publisherOf(id, knowledge).includes(name)),
    )
    .map((id) => {
      const facts = knowledge.ofSource(id)
      const about = facts.filter(({ country }) => !countries.length || countries.includes(country ?? ''))
      return { facts, weight: about.reduce((sum, fact) => sum + sharedWith(fact, sought), 0) }
    })
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = weighed
  return first && first.weight > (second?.weight ?? 0) ? first.facts : []
}

const publisherOf = (id: string, { source }: Context['knowledge']): string => source(id)?.publisher ?? ''
