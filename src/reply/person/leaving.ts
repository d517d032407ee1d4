import { compare } from '../../compare.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import type { Told } from '../told.ts'
import { heads } from './heads.ts'
import { endOf, type Holder, type Post } from './holders.ts'
import { ambassadorLeft } from './left-post.ts'
import { asksOfDismissal, asksOfSentAway, dismissalOf, isOfAmbassador, missionsThere } from './removed.ts'
import { endingOf } from './who-left.ts'

/** "When did Jawad leave Moscow?": how his post ended, at the mission asked about or his last; where nobody is named, the ambassador who left last; null where none is. */
export function leaving(context: Context): Told | null {
  const { question, knowledge } = context
  const left = ambassadorLeft(context)
  if (left?.fact) return ledBy([left.fact], context)
  if (left) return heads([left.holder], context)
  const [known, other] = question.people.flatMap((id) => knowledge.person(id) ?? [])
  if (!known || other || !(question.details.includes('quit') || isDismissalUntold(context))) return null
  const isThere = ({ mission }: Post) =>
    !question.countries.length ||
    question.countries.includes((mission && knowledge.mission(mission)?.receiving) || '')
  const post = known.posts.findLast((held) => held.until !== undefined && held.mission && isThere(held))
  return post ? (endingOf({ known, post }, context)?.told ?? heads([{ known, post }], context)) : null
}

/** Somebody is said to have been dismissed of whom nothing on file tells so: the times of his post answer. */
const isDismissalUntold = (context: Context): boolean =>
  asksOfDismissal(context.question) && !dismissalOf(context).length

/**
 * "Was the ambassador in London expelled?": where nothing tells of that, and none of the Taliban's is on file there, what is
 * on file of the republic's last one: how his post ended, or that he is there. Null where another thing is asked.
 */
export function notSentAway(context: Context): Told | null {
  const { question, knowledge } = context
  if (question.side === 'taliban' || !asksOfSentAway(question) || !isOfAmbassador(question)) return null
  const missions = missionsThere(context).map(({ mission }) => mission)
  const posted = knowledge
    .peopleAt(missions)
    .flatMap((known) => known.posts.map((post) => ({ known, post })))
    .filter(({ post }) => post.rank === 'ambassador' && missions.includes(post.mission ?? ''))
    .toSorted((a, b) => compare(lastDay(b), lastDay(a)))
  const [last] = posted
  if (!last || posted.some(({ known }) => known.side !== 'republic')) return null
  return endingOf(last, context)?.told ?? heads([last], context)
}

/** Of whoever has not left, later than any day. */
const lastDay = ({ post }: Holder): string => (post.until ? endOf(post) : '9999')
