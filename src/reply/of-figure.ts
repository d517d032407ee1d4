import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { speakerId } from '../knowledge/speakers.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'

/** "Whose figure are the 39 missions?", "Mujahid's 14 countries - source?": the counts on file that give the figure a question names, of those who are named; those on its topic first, the newest first. */
export function ofFigure(context: Context): readonly Fact[] {
  const { figure, people, topics } = context.question
  if (figure === null) return []
  const isTheirs = ({ evidence }: Fact) =>
    !people.length || evidence.some(({ speaker }) => people.includes(speakerId(speaker) ?? ''))
  const isOn = ({ topic }: Fact) => Number(topics.includes(topic))
  const facts = countsOnFile(context).filter(({ number }) => number === figure)
  return newestFirst(facts.filter(isTheirs)).toSorted((a, b) => isOn(b) - isOn(a))
}

/** "Is the figure of 45 missions right?": the counts on file on its topic, those nearest to a figure that is not on file first. */
export function nearFigure(context: Context): readonly Fact[] {
  const { figure, topic } = context.question
  if (figure === null) return []
  const off = ({ number = 0 }: Fact) => Math.abs(number - figure)
  return newestFirst(countsOnFile(context).filter((fact) => fact.topic === topic)).toSorted(
    (a, b) => off(a) - off(b),
  )
}

const countsOnFile = ({ knowledge, until }: Context): readonly Fact[] =>
  [...STATE_SECTIONS, ...MISSION_SECTIONS]
    .flatMap(knowledge.ofEveryone)
    .filter(({ kind, span }) => kind === 'count' && span.first <= until)
