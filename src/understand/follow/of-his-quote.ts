import type { Conversation } from '../../conversation.ts'
import { isCue } from '../marks.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/**
 * "Did she use the word recognition at all?" after one person's words: whether hers hold it, and nobody else's; the time
 * that was spoken of stays.
 */
export function ofHisQuote(reading: Reading, { last }: Conversation, reader: Reader): Reading {
  const { question, features } = reading
  const [person, ...others] = last?.people ?? []
  const isOfHis =
    question.intent === 'statement' &&
    question.quoted.length > 0 &&
    !question.reason &&
    features.he &&
    !features.has('who', 'which') &&
    features.marked.marks.some((mark) => isCue(mark, 'he-she'))
  if (!last || !person || others.length || !isOfHis || question.people.length || question.countries.length)
    return reading
  const own = question.quoted.flatMap((quote) => reader.heard(quote, [person]) ?? [])
  const topics = features.marked.mention && question.topics.length ? question.topics : own
  const { country } = reader.home(person)
  return {
    ...reading,
    question: {
      ...question,
      people: [person],
      countries: last.countries.length || !country ? last.countries : [country],
      topics,
      topic: topics[0] ?? 'all',
      asOf: question.asOf ?? last.asOf,
      inherited: ['people', 'countries', ...(last.asOf && !question.asOf ? (['asOf'] as const) : [])],
    },
  }
}
