import type { Conversation } from '../../conversation.ts'
import { asksOfPost } from '../features/post-in-kabul.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/**
 * "When did he present his credentials?" after a foreign envoy in Kabul: of his own embassy there, and of no envoy whom
 * the Taliban sent to his State.
 */
export function ofHisPost(reading: Reading, { last }: Conversation, reader: Reader): Reading {
  const { question, features } = reading
  const [person, ...others] = last?.people ?? []
  if (!person || others.length || !features.he || !asksOfPost(features)) return reading
  const { mission } = reader.home(person)
  const isElsewhere = question.people.length || question.countries.length || question.mission
  if (mission?.receiving !== 'AF' || !mission.sending || isElsewhere || question.reason) return reading
  const asked = { topic: 'mission', topics: ['mission'], inherited: ['people'] } as const
  const intent = question.intent === 'list' ? 'status' : question.intent
  return {
    ...reading,
    intent,
    question: { ...question, ...asked, intent, people: [person], countries: [mission.sending], mission },
  }
}
