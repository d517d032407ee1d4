import { newestFirst } from '../../knowledge/by-date.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { type Told, told } from '../told.ts'

/** "Does anyone deny having handed over an embassy?", "did Iran deny the handover?": the hosts that do, or the one that is named, and not all missions that changed hands; null where none is asked for. */
export function handoversDenied(context: Context): Told | null {
  const { question, knowledge, until } = context
  const { topic, countries, text } = question
  if ((topic !== 'mission' && !countries.length) || !DENIES.test(text)) return null
  const missions = countries.length ? countries.flatMap(knowledge.missionsIn) : knowledge.missions
  const facts = newestFirst(
    missions.flatMap(({ mission }) =>
      knowledge
        .ofMission(mission, 'control')
        .filter(({ value, span }) => value === 'handover-denied' && span.first <= until),
    ),
  )
  return facts.length ? told(printedAll(facts, context), findingsOf(facts, context), facts) : null
}
/** What was itself denied ("denied a handover") is another matter. */
const DENIES =
  /(?<!\b(?:were|was|been|be) )\bden(?:y|ies|ied|ying)\b.*\b(?:hand(?:ed|ing)?(?: \w+)? over|handovers?)\b/i
