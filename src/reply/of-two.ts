import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import { newestBy } from './standing.ts'
import type { Told } from './told.ts'

/**
 * "When did Lavrov meet Muttaqi?", "has Prévot met Muttaqi?": what the two of them take part in, and nothing that is on
 * file of one alone; null where something else is asked.
 */
export function ofTwo(context: Context): Told | null {
  const { question, knowledge, words } = context
  const { intent, topic, asks, people } = question
  const [one, other, ...more] = people.flatMap((id) => knowledge.person(id) ?? [])
  const isOfMeeting =
    (intent === 'timeline' && asks === 'when' && topic === 'all') ||
    (intent === 'status' && topic === 'relations')
  if (!one || !other || more.length || !isOfMeeting) return null
  return (
    metIn(context) ??
    abstain('no-record', context, {
      subject: words.list([one.name, other.name]),
      topic: words.say('lacking.relations'),
    })
  )
}

/** "Did Putin meet Gul Hassan?": where all the people named take part in something on file, the newest of it. */
export function metIn(context: Context): Told | null {
  const { question, knowledge, until } = context
  const [first, ...others] = question.people
  if (!first || !others.length) return null
  const facts = newestBy(knowledge.ofPerson(first), until).filter(({ people }) =>
    others.every((other) => people?.includes(other)),
  )
  return ledBy(facts.toReversed(), context)
}
