import type { Features } from './features.ts'

/** What happens once, in the past tense: "changed hands", "accepted"; "are closed" tells what held, as does "had taken". */
const ACT =
  /\b(?<!\b(?:are|is|was|were|be|been|being|stay(?:ed)?|remain(?:ed)?|still) )(?:changed hands|switched|(?:took|were taken) over|handed|given|turned over|closed|shut|opened|reopened|accredited|accepted|took|received|recogni[sz]ed)\b/i
const HAD = /\b(?:had|has|have)\b/i
const AT_A_TIME = /\b(?:in|during|over|on|throughout|this|last)\s*$/i

/**
 * Whether a list is asked for of what came about in a time ("Which embassies changed hands in 2025?"), and not of what held
 * by its end. In English alone.
 */
export function isBegunIn({ marked: { language, text, tokens }, dates, has }: Features): boolean {
  if (language !== 'en' || !isClosed(dates) || has('negation', 'nobody')) return false
  const before = text.clean.slice(0, tokens[dates.first]?.start)
  return AT_A_TIME.test(before) && ACT.test(text.clean) && !HAD.test(text.clean)
}

/** Whether what happened in a time is asked for: "What happened in Moscow in July 2025?" */
export const isOfTime = ({ dates, has }: Features): boolean => isClosed(dates) && has('happened')

/** A day, a month, a year or a range with both its ends. */
const isClosed = (dates: Features['dates']): dates is Extract<Features['dates'], { kind: 'period' }> =>
  dates.kind === 'period' && !dates.edtf.includes('..')
