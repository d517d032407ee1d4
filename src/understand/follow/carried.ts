import type { Last } from '../../conversation.ts'
import type { Question } from '../../question.ts'

/** The intent that goes on: a list as a list for a group, and as a status for a State; what only fits two, for two; "why?" after a date asks for no date. */
export function carried(
  last: Last,
  countries: readonly string[],
  group: string | null,
  why: boolean,
): Question['intent'] {
  if (last.intent === 'list') return !why && (group || !countries.length) ? 'list' : 'status'
  if (why && last.intent === 'timeline') return 'status'
  if (last.intent === 'sources' || last.intent === 'help' || last.intent === 'unsupported') return 'status'
  if (last.intent === 'compare') return countries.length > 1 ? 'compare' : 'status'
  return last.intent
}
