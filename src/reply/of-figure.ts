import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { speakerId } from '../knowledge/speakers.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'

/** "Whose figure are the 39 missions?", "Mujahid's 14 countries - source?": the counts on file that give the figure a question names, of those who are named; those on its topic first, the newest first. */
export function ofFigure({ question, knowledge, until }: Context): readonly Fact[] {
  const { figure, people, topics } = question
  if (figure === null) return []
  const isTheirs = ({ evidence }: Fact) =>
    !people.length || evidence.some(({ speaker }) => people.includes(speakerId(speaker) ?? ''))
  const isOn = ({ topic }: Fact) => Number(topics.includes(topic))
  const facts = [...STATE_SECTIONS, ...MISSION_SECTIONS]
    .flatMap(knowledge.ofEveryone)
    .filter(({ kind, number, span }) => kind === 'count' && number === figure && span.first <= until)
  return newestFirst(facts.filter(isTheirs)).toSorted((a, b) => isOn(b) - isOn(a))
}
