import type { Context } from '../context.ts'
import { dateOf, stalenessOf } from '../finding.ts'
import { newestBy } from '../standing.ts'
import { lastKey } from '../stood.ts'
import type { Holder, Post } from './holders.ts'

/** From when and until when a post was held, as it stands behind its title; nothing where neither is on file. */
export function when({ from, until }: Post, { words }: Context): string {
  if (from && until) return words.say('person.span', { from: words.date(from), until: words.date(until) })
  if (from) return words.say('person.from', { date: words.date(from) })
  if (!until) return ''
  const date = words.date(until)
  return words.say(lastKey(until, date), { sentence: '', date })
}

/** A sentence on a post whose end is not on file, with the date for which it was last documented, once that is no longer fresh, unless it names that date. */
export function lastSeen({ known, post }: Holder, sentence: string, context: Context): string {
  const { knowledge, words, today, until, past } = context
  const newest = newestBy(knowledge.ofPerson(known.person), until).findLast(
    ({ mission }) => mission && mission === post.mission,
  )
  if (past || post.until || !newest || stalenessOf(newest, knowledge, today) === 'fresh') return sentence
  const date = words.date(dateOf(newest))
  if (sentence.includes(date)) return sentence
  return words.say(lastKey(dateOf(newest), date), { sentence, date })
}
