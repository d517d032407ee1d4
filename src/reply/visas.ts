import { sharedWith } from '../knowledge/relevance.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { cautions } from './notes.ts'
import { allOf, countUntil } from './standing.ts'
import { joined, type Told, told } from './told.ts'

/** What is on file on visas that a State gave or withheld, the newest first; null where it is not asked, or nothing is. */
export function visas(country: string, context: Context): Told | null {
  const { question, knowledge, until, words } = context
  if (!question.details.includes('visa')) return null
  const all = allOf(knowledge, { country }, STATE_SECTIONS)
  const facts = all
    .slice(0, countUntil(all, until))
    .filter((fact) => sharedWith(fact, VISAS) > 0)
    .toReversed()
  const [newest] = facts
  if (!newest) return null
  return told(
    words.sentence(sentenceOf(newest, context)),
    joined([...facts.map((fact) => findingOf(fact, context)), ...cautions(newest, [], context)]),
    facts,
  )
}

/** As reports on file, all in English, have it. */
const VISAS = ['visa', 'visas']
