import { compare } from '../compare.ts'
import type { PersonRecord } from '../knowledge/schema.ts'
import type { Context } from './context.ts'
import { endOf, type Holder, startOf } from './holders.ts'

/**
 * Who held the post of somebody after him, or before; the nearest first. They follow by the day they left, which is known
 * of more of them than the day they came; of those still there by the day they came. Nobody where no such post is on file.
 */
export function inSuccession(known: PersonRecord, context: Context): readonly Holder[] {
  const { question, knowledge } = context
  const mission = postOf(known, context)
  if (!mission) return []
  const line = knowledge
    .peopleAt([mission])
    .flatMap((one) => one.posts.map((post) => ({ known: one, post })))
    .filter(({ post }) => post.mission === mission)
    .sort((a, b) => compare(endOf(b.post), endOf(a.post)) || compare(startOf(b), startOf(a)))
  const at = line.findIndex((holder) => holder.known.person === known.person)
  return question.details.includes('predecessor') ? line.slice(at + 1) : line.slice(0, at).toReversed()
}

/** The mission that somebody is asked about at: in the State named, or of his last post. */
function postOf({ posts }: PersonRecord, { question, knowledge }: Context): string | undefined {
  const missions = posts.flatMap(({ mission }) => mission ?? [])
  const named = missions.filter((id) => question.countries.includes(knowledge.mission(id)?.receiving ?? ''))
  return named.at(-1) ?? missions.at(-1)
}
