import type { Fact } from '../../knowledge/knowledge.ts'
import { denies } from '../../knowledge/quotations.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import { AT_WORK } from '../../knowledge/vocabulary.ts'
import type { Context } from '../../reply/context.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/**
 * A verdict against which only a dispute stands in which nobody denies it, or a day announced for what is stated: these
 * deny nothing. What an outlet is said to have reported is borne out by its report on file.
 */
export function inDispute(ruled: Ruled, { claim, context }: Case): Ruled {
  const { fact, verdict, flags } = ruled
  if (verdict !== 'contradicted' || !fact) return ruled
  if (fact.value === 'contested' && (isItsReport(fact, claim) || isSomebodys(fact, claim)))
    return { ...ruled, verdict: 'supported' }
  const open = fact.value === 'contested' && !isDenied(fact) ? fact : undefined
  const announced = claim.asserts.includes('closed')
    ? announcedAfter(fact, claim, context)
    : claim.asserts.includes('host')
      ? closedByNow(fact, context)
      : undefined
  const rest = open ?? announced
  return rest ? { verdict: 'not-held', fact: null, flags: [...flags, ...instead(rest, context)] } : ruled
}

/** Whether somebody on file denies what others say. */
const isDenied = ({ evidence, doubt = '' }: Fact): boolean =>
  /\bden(?:y|ies|ied)\b/i.test(doubt) ||
  evidence.some(({ report, quote = '' }) => denies(`${report} ${quote}`))

/** "…, ARD reported", where the fact is what ARD reported. */
const OUTLET = /\b(\p{Lu}[\p{L}\d]+) (?:has )?report(?:s|ed)\b|\b[Aa]ccording to (?:the )?(\p{Lu}[\p{L}\d]+)/u

function isItsReport(fact: Fact, { text }: Claim): boolean {
  const [, after, before] = OUTLET.exec(text) ?? []
  const outlet = after ?? before
  return outlet !== undefined && sharedWith(fact, [outlet.toLowerCase()]) > 0
}

/** Whether he who is on file with it, or somebody without a name, is said to say it, and one on file does. */
const isSomebodys = ({ evidence }: Fact, { text, frame: { speaker, side, stranger } }: Claim): boolean =>
  speaker
    ? speaksIn(evidence, speaker)
    : SOMEBODY_SAYS.test(text) && !(side ?? stranger) && evidence.some((record) => record.speaker)
const SOMEBODY_SAYS =
  /\b(?:man|woman|consul|diplomat|official|envoy|head|staff)s?\b[^:,]{0,60} (?:says?|said|told|claims?|claimed|declares?|declared|insists?|insisted)\b/i

/** "Has already shut its doors", and not "folds after 30 June": it is told as done. */
const IS_DONE = /\b(?:already|closed|shut|stopped|ceased|ended|folded)\b/i

/** The announcement that a mission which works is to close, where nothing later tells whether it did; before its day nothing is done. */
function announcedAfter(fact: Fact, { question }: Claim, { knowledge, until }: Context): Fact | undefined {
  if (!fact.mission || !AT_WORK.includes(fact.value)) return undefined
  const known = newestBy(knowledge.ofMission(fact.mission, 'operation'), until)
  const isTooEarly = (due?: string) =>
    due !== undefined && due > until && question.language === 'en' && IS_DONE.test(question.text)
  return known
    .slice(known.indexOf(fact) + 1)
    .find(({ value, due }) => value === 'closure-announced' && !isTooEarly(due))
}

/** The announcement that a mission was to close by now: who has had it since then is told by no older fact. */
function closedByNow({ mission, span }: Fact, { knowledge, until }: Context): Fact | undefined {
  const known = mission ? newestBy(knowledge.ofMission(mission, 'operation'), until) : []
  return known.find(
    ({ value, due }) =>
      value === 'closure-announced' && due !== undefined && due < until && span.first <= due,
  )
}
