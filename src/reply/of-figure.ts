import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import { speakerId } from '../knowledge/speakers.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'

/** "Whose figure are the 39 missions?", "Mujahid's 14 countries - source?": the counts on file that give the number, of those who are named. */
export function ofFigure({ question: { sought, people }, knowledge }: Context): readonly Fact[] {
  const figures = sought.filter((word) => /^\d+$/.test(word))
  if (!figures.length) return []
  const sections = [...new Set([...STATE_SECTIONS, ...MISSION_SECTIONS])]
  const isTheirs = ({ evidence }: Fact) =>
    !people.length || evidence.some(({ speaker }) => people.includes(speakerId(speaker) ?? ''))
  return newestFirst(
    sections
      .flatMap((section) => knowledge.ofEveryone(section))
      .filter((fact) => fact.kind === 'count' && isTheirs(fact) && sharedWith(fact, figures) > 0),
  )
}
