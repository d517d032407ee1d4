import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Question } from '../../question.ts'
import type { Context } from '../context.ts'
import { newestBy } from '../standing.ts'

/** So many stand in a headline where nothing tells which step is meant. */
const SHOWN = 2

/**
 * "Was China's envoy in Kabul recognition?", "did it call that recognition?": of a State that did something besides, what it
 * is on file as saying of that very step, told in most of the words of the question.
 */
export function saidNoRecognition(country: string, { question, knowledge, until }: Context): readonly Fact[] {
  if (!asksOfStep(question)) return []
  const facts = newestBy(knowledge.ofCountry(country, 'recognition'), until).filter((fact) =>
    OF_STEP.test(reportOf(fact)),
  )
  return nearest(facts, question).slice(-SHOWN)
}

/** Whether it is asked of something that was done if that is recognition. */
export const asksOfStep = ({ asks, topics }: Question): boolean =>
  asks === 'whether' && topics.length > 1 && topics[0] === 'recognition'

/** Those told in most of the words of a question that few letters do not make alike ("office", "official"). */
export function nearest(facts: readonly Fact[], { text, cities }: Question): readonly Fact[] {
  const shared = (fact: Fact) => sharedWith(fact, [...wordsOf(text).filter(isTelling), ...cities])
  const most = Math.max(0, ...facts.map(shared))
  return facts.filter((fact) => shared(fact) === most)
}
const isTelling = (word: string): boolean => word.length > 3 && !/^(?:recogni|taliban|office)/.test(word)

/** How the reports on file, all in English, tell that a step is no recognition. */
const OF_STEP =
  /\b(?:(?:was|is) not recognition|neither recognition|no recognition|not call it recognition|a normal (?:rotation|diplomatic arrangement))\b/
