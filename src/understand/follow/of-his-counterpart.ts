import type { Conversation } from '../../conversation.ts'
import { isCue } from '../marks.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/**
 * "What about his Pakistani opposite number?" after a foreign envoy in Kabul: whoever holds the same post there for that
 * State, and no envoy whom the Taliban sent to it.
 */
export function ofHisCounterpart(reading: Reading, { last }: Conversation, reader: Reader): Reading {
  const { question, features } = reading
  const [person, ...others] = last?.people ?? []
  const [sending, ...more] = features.countries
  if (!person || others.length || !sending || more.length || question.people.length) return reading
  const post = reader.home(person).mission
  const isOnHim = isHisLike(features.marked) && features.at('yes-no') !== 0
  if (post?.receiving !== 'AF' || !isOnHim || features.has('say', 'statement')) return reading
  const asked = {
    intent: 'person',
    reason: null,
    topic: 'mission',
    topics: ['mission'],
    details: [],
  } as const
  return {
    ...reading,
    intent: 'person',
    question: { ...question, ...asked, countries: [sending], mission: { ...post, sending } },
  }
}

/** "His counterpart": said of nobody but one in the same post. */
const isHisLike = ({ marks, words }: Reading['features']['marked']): boolean =>
  LIKE.test(words.join(' ')) && marks.some((mark) => isCue(mark, 'he-she'))
const LIKE = /\b(?:opposite numbers?|counterparts?)\b/
