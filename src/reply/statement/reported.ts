import type { Fact } from '../../knowledge/knowledge.ts'
import { inOrderOfRelevance } from '../../knowledge/relevance.ts'
import type { Section } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { isOn } from '../is-on.ts'
import { ledBy } from '../led-by.ts'
import { missionsNamed } from '../missions-named.ts'
import type { Told } from '../told.ts'

const SHOWN = 8

/** What outlets report on what is asked, that which its words tell of most first; null where none is asked for, or has nothing. */
export function reported(context: Context): Told | null {
  const { question } = context
  if (!question.reportedBy.length) return null
  const byWeight = factsOn(context)
    .toReversed()
    .sort((a, b) => weightOf(a) - weightOf(b))
  return ledBy(inOrderOfRelevance(byWeight, question.sought).slice(0, SHOWN), context)
}

/** Where the words of a question tell nothing apart, what they are mostly asked for: what is quoted, and what bears on recognition. */
const weightOf = ({ section, quotes }: Fact): number => WEIGHT.indexOf(section) + (quotes ? 0 : WEIGHT.length)
const WEIGHT: readonly Section[] = [
  'recognition',
  'accreditation',
  'relations',
  'control',
  'operation',
  'affairs',
]

/** What is known of the mission, the States or the topic asked about. */
function factsOn({ question, knowledge, until }: Context): readonly Fact[] {
  const { topics, countries, mission } = question
  const named = mission ? missionsNamed(mission, knowledge).map((one) => one.mission) : []
  return knowledge
    .chronicle(topics.length ? topics : undefined)
    .filter(
      (fact) =>
        fact.span.first <= until &&
        (named.length
          ? named.includes(fact.mission ?? '')
          : !countries.length || isOn(fact, countries, knowledge)),
    )
}
