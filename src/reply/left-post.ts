import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { Detail } from '../question.ts'
import type { Context } from './context.ts'
import { endOf, type Holder, type Post } from './holders.ts'
import { newestBy } from './standing.ts'

const LOWER: readonly Detail[] = ['charge', 'consulate']

/**
 * Where an ambassador is asked for and whoever is on file at the mission now has a lower rank: the newest fact on the
 * ambassador who left, unless it tells of what holds no more. Undefined where there is an ambassador, or none is known to have left.
 */
export function leftPost(
  holders: readonly Holder[],
  { question, knowledge, until }: Context,
): Fact | undefined {
  const { mission, rank } = holders[0]?.post ?? {}
  if (
    !mission ||
    rank === 'ambassador' ||
    question.side === 'taliban' ||
    LOWER.some((rank) => question.details.includes(rank))
  )
    return undefined
  const left = knowledge
    .peopleAt([mission])
    .filter(({ posts }) =>
      posts.some((post) => post.rank === 'ambassador' && post.mission === mission && isOver(post, until)),
    )
    .flatMap(({ person }) => knowledge.ofPerson(person))
  const sections = (['control', 'operation'] as const).map((section) =>
    newestBy(knowledge.ofMission(mission, section), until),
  )
  const isUndone = (fact: Fact) =>
    sections.some((facts) => facts.includes(fact) && facts.at(-1)?.value !== fact.value)
  const [newest] = newestFirst(
    left.filter((fact) => fact.mission === mission && fact.span.first <= until && !isUndone(fact)),
  )
  return newest
}

const isOver = (post: Post, until: string): boolean => post.until !== undefined && endOf(post) <= until
