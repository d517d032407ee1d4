import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'

/** "Whose figure is 39 missions?": the counts on file that give the figure a question names, those on its topic first, the newest first. */
export function figuresOf({ question, knowledge, until }: Context): readonly Fact[] {
  if (question.figure === null) return []
  const facts = [...STATE_SECTIONS, ...MISSION_SECTIONS]
    .flatMap(knowledge.ofEveryone)
    .filter(({ kind, number, span }) => kind === 'count' && number === question.figure && span.first <= until)
  return newestFirst(facts).toSorted((a, b) => Number(isOn(b, question)) - Number(isOn(a, question)))
}

const isOn = ({ topic }: Fact, { topics }: Context['question']): boolean => topics.includes(topic)
