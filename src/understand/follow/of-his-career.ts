import type { Conversation } from '../../conversation.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/** "Posts before Moscow?", "earlier postings?" after who somebody is: his, and nobody's who held a post there. */
export function ofHisCareer(reading: Reading, { last }: Conversation, reader: Reader): Reading {
  const { question, features } = reading
  const [person, ...others] = last?.people ?? []
  const { marks, words } = features.marked
  const isWhole =
    words.length <= FEW && CAREER.test(words.join(' ')) && marks.every(({ is }) => is !== 'person')
  if (!person || others.length || last?.intent !== 'person' || !isWhole) return reading
  const { country } = reader.home(person)
  const asked = {
    topic: 'all',
    topics: [],
    mission: null,
    reason: null,
    back: null,
    inherited: ['people'],
  } as const
  return {
    ...reading,
    intent: 'person',
    question: {
      ...question,
      ...asked,
      intent: 'person',
      people: [person],
      countries: country ? [country] : [],
    },
  }
}
/** "And what were his posts before New Delhi?" */
const FEW = 9
const CAREER =
  /^(?:(?:and|any|all|his|her|other|what|which|were|earlier|previous|past|former|prior) )*(?:posts?|postings?|jobs?|roles?|positions?|career)(?: (?:held|had|did (?:he|she) (?:hold|have)))?(?: (?:before|prior to) .+| earlier)?$/
