import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import type { Holder } from './holders.ts'

/** What is on file of somebody up to the time asked about; all, where nothing of then is. */
export function mentionsOf(person: string, { knowledge, until }: Context): readonly Fact[] {
  const all = knowledge.ofPerson(person)
  const then = all.filter(({ span }) => span.first <= until)
  return then.length ? then : all
}

/** What shows somebody in his post: the newest on file of him at the mission; of a time asked about what tells who held it. */
export function mentionOf({ known, post }: Holder, context: Context): Fact | undefined {
  const mentions = mentionsOf(known.person, context)
  const there = mentions.filter(({ mission }) => mission === post.mission)
  const held = context.question.asOf ? there.findLast(({ section }) => section === 'control') : undefined
  return held ?? there.at(-1) ?? mentions.at(-1)
}
