import type { Day } from '../../edtf.ts'
import { daysFrom, spanOf } from '../../edtf.ts'
import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'
import { tellsOfAct } from './begun-in.ts'

/**
 * A question on how things stood "at the end of last quarter", held to that very day. What came about then is asked of
 * the weeks around it: "what happened at the end of 2024?", "did Beijing accept him at the start of 2024?".
 */
export function onItsDay(question: Question, features: Features, reader: Reader, today: Day): Question {
  const { dates } = features
  const span = dates.kind === 'period' && dates.day && question.asOf ? spanOf(question.asOf) : null
  if (!span || dates.kind !== 'period' || !dates.day) return question
  const isOfAct = dates.day === 'first' && tellsOfAct(features, reader)
  const isLong = daysFrom(span.first, SHORTEST) <= span.last
  const day = span[dates.day]
  return HELD_ON.has(question.intent) && !question.begun && !isOfAct && isLong && day <= today
    ? { ...question, asOf: day }
    : question
}

/** What is told as it stood on a day. */
const HELD_ON = new Set<Question['intent']>(['status', 'list', 'compare', 'person'])

/** The end of a week may be its Friday or its Sunday: a month is the shortest time whose end is one day. */
const SHORTEST = 27

/** "Anything new today on Moscow?" asks for the news of that day; "and today?" in a thread only drops the date before. */
export const onToday = (question: Question, { intent, features }: Reading, today: Day): Question =>
  intent === 'changes' &&
  question.intent === 'changes' &&
  question.asOf === null &&
  features.dates.kind === 'none' &&
  features.dates.today !== undefined
    ? { ...question, asOf: today }
    : question
