import type { Conversation } from '../conversation.ts'
import { type Day, FIRST_DAY, spanOf } from '../edtf.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Question } from '../question.ts'
import { type Words, wordsIn } from './words.ts'

/** What a reply is made from: the question, what is known, the clock, the conversation, and the words of its language. */
export type Context = Readonly<{
  question: Question
  knowledge: Knowledge
  today: Day
  conversation: Conversation
  words: Words
  /** The period asked about, as far as today; without one, all up to today. A fact counts by its first day. */
  from: Day
  until: Day
  /** Whether the period asked about ends before now: the sentence is then in the past. */
  past: boolean
}>

export function contextOf(
  question: Question,
  knowledge: Knowledge,
  today: Day,
  conversation: Conversation,
): Context {
  const span = question.asOf ? spanOf(question.asOf) : null
  const until = span && span.last < today ? span.last : today
  const isPeriod = question.begun || question.asOf?.includes('/')
  const from = span && isPeriod ? span.first : FIRST_DAY
  return {
    question,
    knowledge,
    today,
    conversation,
    words: wordsIn(knowledge, question.language),
    from,
    until,
    past: question.asOf !== null && until < today,
  }
}

/** The date by which something is asked, as it is printed: the end of a period; empty without one. */
export const endAsked = ({ question: { asOf }, words }: Context): string =>
  asOf ? words.date(asOf.split('/').findLast((part) => part !== '..') ?? asOf) : ''
