import { spanOf } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import type { Context } from '../reply/context.ts'
import { findingOf } from '../reply/finding.ts'
import type { Claim } from './claim.ts'
import { type Judged, type Ruled, speaksFor } from './verdict.ts'

/**
 * A verdict on what is said in English to have happened on a day or in a month: it is borne out by an event of that
 * time alone, and not by what had held before. `facts` are all that were known when the text is checked, so that what
 * came about on another day is named. Other statements keep their verdict.
 */
export function onItsDay(judged: Judged, claim: Claim, facts: readonly Fact[], context: Context): Ruled {
  const asItIs = { ...judged, flags: [] }
  const span = DATED.test(claim.question.asOf ?? '') ? spanOf(claim.question.asOf ?? '') : null
  if (!span || !happened(claim)) return asItIs
  const events = ofWhomNamed(
    facts.filter((fact) => speaksFor(fact, claim.states)),
    claim,
  )
  const then = events.findLast(({ span: { first, last } }) => first <= span.last && last >= span.first)
  if (then) return judged.verdict === 'supported' ? { ...asItIs, fact: then } : asItIs
  const [instead] = events
  if (judged.verdict === 'contradicted')
    return instead && instead.span.first > span.last ? { ...asItIs, fact: instead } : asItIs
  if (judged.verdict !== 'supported') return asItIs
  const flags = instead ? [findingOf(instead, context).sentence] : []
  return { verdict: 'not-held', fact: null, flags }
}

const DATED = /^\d{4}-\d{2}(?:-\d{2})?$/
const ACT = /\b(?:received|accepted|presented|accredited|recogni[sz]ed|raised|handed|took over|taken over)\b/i
/** These tell what held at a time and not when it began, or give no day ("a fortnight ago"). */
const LASTS =
  /\b(?:as of|since|until|had|ago|still|already|not|never|by (?=\d|\w+ \d|early|mid|late|the (?:end|time)))\b/i
/** What begins with an act. */
const BEGUN = new Set(['recognised', 'ambassador', 'charge', 'diplomats', 'new-flag', 'taliban'])

const happened = ({ text, states }: Claim): boolean =>
  ACT.test(text) && !LASTS.test(text) && states.some((state) => BEGUN.has(state))

/** Where somebody is named, the events in which he takes part, if there are any: Xi Jinping, and not his chief of protocol. */
function ofWhomNamed(events: readonly Fact[], { question: { people }, frame: { names } }: Claim) {
  const his = events.filter(
    (fact) => fact.people?.some((person) => people.includes(person)) || sharedWith(fact, names) > 0,
  )
  return his.length ? his : events
}
