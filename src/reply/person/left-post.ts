import { compare } from '../../compare.ts'
import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Detail } from '../../question.ts'
import type { Context } from '../context.ts'
import { nearestMissions } from '../missions-named.ts'
import { newestBy, standingOf } from '../standing.ts'
import { endOf, type Holder, type Post } from './holders.ts'
import { isOfAmbassador } from './removed.ts'

const LOWER: readonly Detail[] = ['charge', 'consulate']

/**
 * Where an ambassador is asked for and whoever is on file at the mission now has a lower rank: the newest fact on the
 * ambassador who left, unless it tells of what holds no more: then, of today, how the mission came to those who hold it.
 * Undefined where there is an ambassador, or none is known to have left.
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
  /** A decision on his seat that was put off is no leaving. */
  const isOfHim = (fact: Fact) => fact.mission === mission && fact.value !== 'seat-deferred'
  const [newest] = newestFirst(
    left.filter((fact) => isOfHim(fact) && fact.span.first <= until && !isUndone(fact)),
  )
  const isAskedNow = left.length > 0 && isOfAmbassador(question) && !question.asOf
  return newest ?? (isAskedNow ? standingOf(sections[0] ?? [], { until })?.began : undefined)
}

/**
 * "When did the Afghan ambassador leave Ankara?": what is told of the day on which the last of them to leave did so, or
 * else his post with its times; null where another thing is asked, or none is on file to have left.
 */
export function ambassadorLeft(context: Context): Left | null {
  const { question, knowledge, until } = context
  const { mission: named, details, people, side } = question
  const isAsked = details.includes('quit') && isOfAmbassador(question) && !people.length
  if (!isAsked || named?.sending !== 'AF' || !named.receiving) return null
  const missions = nearestMissions(named, knowledge).map(({ mission }) => mission)
  const [last] = knowledge
    .peopleAt(missions)
    .filter((known) => !side || known.side === side)
    .flatMap((known) => known.posts.map((post) => ({ known, post })))
    .filter(
      ({ post }) =>
        post.rank === 'ambassador' && missions.includes(post.mission ?? '') && isOver(post, until),
    )
    .sort((a, b) => compare(endOf(b.post), endOf(a.post)))
  if (!last) return null
  return { holder: last, fact: leavingOf(last, context) }
}

/** What is told of the day on which somebody left a post, first that he was recalled or that his term ended. */
export function leavingOf({ known, post }: Holder, { knowledge, until }: Context): Fact | undefined {
  const words = ['ambassador', ...wordsOf(known.name)]
  const then = newestBy(knowledge.ofPerson(known.person), until).filter(
    (fact) => fact.mission === post.mission && fact.span.last === endOf(post) && sharedWith(fact, words) > 0,
  )
  return ENDS.map((isEnd) => then.find(isEnd)).find((fact) => fact !== undefined)
}

/** Who left a post, and the fact that tells of it, where one does. */
type Left = Readonly<{ holder: Holder; fact: Fact | undefined }>

/** What tells that somebody left: that staff changed, or that the mission went to others or closed. */
export const ENDS: readonly ((fact: Fact) => boolean)[] = [
  ({ value }) => value === 'staff',
  ({ section, value }) => section === 'control' && value !== 'republic',
  ({ value }) => value === 'closed',
]

const isOver = (post: Post, until: string): boolean => post.until !== undefined && endOf(post) <= until
