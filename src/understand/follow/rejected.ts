import type { Question, Topic } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Before } from './follow.ts'
import { namedBefore } from './pointed-at.ts'

/**
 * "Not that one", "wrong embassy", "no, the other one" after one mission or State: another is meant, and nobody says
 * which; it is asked back, and not told once more. Null where another was named before.
 */
export function ofRejected(question: Question, features: Features, before: Before): Question | null {
  const { last } = before
  const { topic, intent } = last
  const words = features.marked.words.join(' ')
  const isOfOther = OTHER.test(words) && namedBefore(features, before).length < 2
  if (!(isOfOther || WRONG.test(words)) || (intent !== 'status' && intent !== 'person')) return null
  if (last.countries.length !== 1 || topic === 'all') return null
  return { ...question, ...whichOne(topic) }
}

/** On a topic of which another State or mission is wanted, and nobody says which: that is asked back. */
export const whichOne = (topic: Topic) =>
  ({
    intent: 'status',
    reason: null,
    topic,
    topics: [topic],
    back: topic === 'mission' ? { of: 'mission', kind: null } : { of: 'country', topic },
    inherited: ['aspect'],
  }) satisfies Partial<Question>

const OTHER =
  /^(?:no |nope |sorry |i mean |i meant )*the other (?:one|embassy|consulate|country|state|mission)$/
const WRONG =
  /^(?:no |nope |sorry |oops )*(?:that s |it s )?(?:not (?:that|this) (?:one|embassy|consulate|country|state|mission)|(?:the )?wrong (?:one|embassy|consulate|country|state|mission|place))(?: sorry)?$/
