import { compare } from '../../compare.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import type { PersonRecord } from '../../knowledge/schema.ts'
import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { inARow } from '../in-a-row.ts'
import { ledBy } from '../led-by.ts'
import type { Told } from '../told.ts'
import { endOf, type Holder, isOfHead, type Post, startOf } from './holders.ts'
import { leavingOf } from './left-post.ts'

/**
 * Who held the post of somebody after him, or before; the nearest first. They follow by the day they left, which is known
 * of more of them than the day they came; of those still there by the day they came. Nobody where no such post is on file.
 */
export function inSuccession(known: PersonRecord, context: Context): readonly Holder[] {
  const { question, knowledge } = context
  const mission = postOf(known, context)
  if (!mission) return []
  const isBelow = !known.posts.some((post) => post.mission === mission && isOfHead(post))
  const line = knowledge
    .peopleAt([mission])
    .flatMap((one) => one.posts.map((post) => ({ known: one, post })))
    .filter(
      ({ known: one, post }) =>
        post.mission === mission && isDated(post) && (isBelow || one === known || isOfHead(post)),
    )
    .sort((a, b) => compare(endOf(b.post), endOf(a.post)) || compare(startOf(b), startOf(a)))
  const at = line.findIndex((holder) => holder.known.person === known.person)
  if (at < 0) return []
  const others = question.details.includes('predecessor')
    ? line.slice(at + 1)
    : line.slice(0, at).toReversed()
  /** Who rose in rank at his post did not follow himself. */
  return others.filter((holder) => holder.known !== known)
}

/** Of somebody after whom nobody is on file: that it is so, and what is told of the day on which he left. */
export function afterNobody(known: PersonRecord, context: Context): Told {
  const none = abstain('no-person', context)
  const fact = departureOf(known, context)
  const left = fact ? ledBy([fact], context) : null
  return left ? { ...left, headline: inARow([none.headline, left.headline]) } : none
}

/** "A Mr Sadaat was named to follow him": who was to follow somebody by what is told of the day on which he left, of whom nothing else is on file. */
export function namedToFollow(known: PersonRecord, context: Context): Fact | undefined {
  const fact = departureOf(known, context)
  return fact && sharedWith(fact, ['follow']) > 0 ? fact : undefined
}

/** What is told of the day on which somebody left his post, where it is asked who came after him. */
function departureOf(known: PersonRecord, context: Context): Fact | undefined {
  const mission = context.question.details.includes('successor') ? postOf(known, context) : undefined
  const post = known.posts.findLast((one) => one.mission === mission && one.until !== undefined)
  return post && leavingOf({ known, post }, context)
}

/** Of whom neither the day he came nor the day he left is known, it is not known whom he followed. */
const isDated = ({ from, until }: Post): boolean => (from ?? until) !== undefined

/** The mission that somebody is asked about at: in the State named, or of his last post. */
function postOf({ posts }: PersonRecord, { question, knowledge }: Context): string | undefined {
  const missions = posts.flatMap(({ mission }) => mission ?? [])
  const named = missions.filter((id) => question.countries.includes(knowledge.mission(id)?.receiving ?? ''))
  return named.at(-1) ?? missions.at(-1)
}
