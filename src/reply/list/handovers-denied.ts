import { newestFirst } from '../../knowledge/by-date.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { type Told, told } from '../told.ts'

/** "Does anyone deny having handed over an embassy?": the hosts that do, and not all missions that changed hands; null where none is asked for. */
export function handoversDenied(context: Context): Told | null {
  const { question, knowledge, until } = context
  if (question.topic !== 'mission' || question.countries.length || !DENIES.test(question.text)) return null
  const facts = newestFirst(
    knowledge.missions.flatMap(({ mission }) =>
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
