import { spanOf } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { stateIn } from '../reply/standing.ts'
import type { Claim } from './claim.ts'
import type { Judged } from './verdict.ts'

/**
 * A verdict on what is said to have happened on a day or in a month: it is borne out by what is on file for that time
 * alone, not by what had held before. Other statements keep their verdict.
 */
export function onItsDay(judged: Judged, { text, question, states }: Claim, facts: readonly Fact[]): Judged {
  const span = DATED.test(question.asOf ?? '') ? spanOf(question.asOf ?? '') : null
  if (judged.verdict !== 'supported' || !span || !HAPPENED.test(text) || LASTS.test(text)) return judged
  if (!states.some((state) => BEGUN.has(state))) return judged
  const then = facts.findLast(
    (fact) =>
      states.includes(stateIn(fact) ?? fact.value) &&
      fact.span.first <= span.last &&
      fact.span.last >= span.first,
  )
  return then ? { verdict: 'supported', fact: then } : { verdict: 'not-held', fact: null }
}

const DATED = /^\d{4}-\d{2}(?:-\d{2})?$/
const HAPPENED = /\b(?:received|accepted|presented|accredited|recogni[sz]ed|raised|handed)\b/i
/** "As of", "by" and "had" tell what held, and not when it began. */
const LASTS = /\b(?:as of|by|since|until|had|has|have|still|already|not|never)\b/i
/** What begins with an act. */
const BEGUN = new Set(['recognised', 'ambassador', 'charge', 'diplomats', 'new-flag', 'taliban'])
