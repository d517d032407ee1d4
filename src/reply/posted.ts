import type { Context } from './context.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { cautions } from './notes.ts'
import { newestBy } from './standing.ts'
import { joined, type Told, told } from './told.ts'

/** The ambassador that a State posted to Kabul, the newest first; null where that is not asked, or none is on file. */
export function posted(context: Context): Told | null {
  const { question, knowledge, until, words } = context
  const { mission, details } = question
  if (mission?.receiving !== 'AF' || !mission.sending || !details.includes('ambassador')) return null
  const facts = newestBy(knowledge.ofCountry(mission.sending, 'relations'), until)
    .filter(({ value }) => value === 'ambassador-posted')
    .toReversed()
  const [first] = facts
  if (!first) return null
  return told(
    words.sentence(sentenceOf(first, context)),
    joined([...facts.map((fact) => findingOf(fact, context)), ...cautions(first, [], context)]),
    facts,
  )
}
