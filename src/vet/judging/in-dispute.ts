import type { Fact } from '../../knowledge/knowledge.ts'
import { denies } from '../../knowledge/quotations.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import { AT_WORK } from '../../knowledge/vocabulary.ts'
import type { Context } from '../../reply/context.ts'
import { inWordsThat } from '../../reply/in-words-that.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { UNDISPUTED } from '../claims/whose-mission.ts'
import { instead } from './instead.ts'
import { isDenial } from './own-words.ts'
import { toBeClosedByNow } from './past-due.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/**
 * A verdict against which only a dispute stands in which nobody denies it, or a day announced for what is stated: these
 * deny nothing. What an outlet is said to have reported is borne out by its report on file.
 */
export function inDispute(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  const { fact, verdict, flags } = ruled
  if (verdict !== 'contradicted' || !fact) return ruled
  if (fact.value === 'contested' && (isItsReport(fact, claim) || isSomebodys(fact, claim)))
    return { ...ruled, verdict: 'supported' }
  const report = fact.value === 'contested' ? facts.findLast((one) => tellsOfThem(one, claim)) : undefined
  if (report) return { ...ruled, verdict: 'supported', fact: report }
  const isOpen = fact.value === 'contested' && !isDenied(fact, claim) && !UNDISPUTED.test(claim.text)
  const open = isOpen ? fact : undefined
  const isClosed = claim.asserts.includes('closed')
  const announced =
    (isClosed ? announcedAfter(fact, claim, context) : undefined) ??
    (isClosed || claim.asserts.includes('host') ? toBeClosedByNow(fact, context) : undefined)
  const rest = open ?? announced
  if (rest) return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(rest, context)] }
  const denial = fact.value === 'contested' ? facts.flatMap(inWordsThat(isDenial)).at(-1) : undefined
  return denial ? { ...ruled, fact: denial } : ruled
}

/** Whether somebody on file denies what others say: of whoever is said to say it, what he denied before counts too. */
const isDenied = ({ evidence, doubt = '' }: Fact, { frame }: Claim): boolean =>
  /\bden(?:y|ies|ied)\b/i.test(doubt) ||
  evidence.some((record) => isDenial(record) || (frame.speaker !== null && denies(record.report)))

/** "…, ARD reported", where the fact is what ARD reported. */
const OUTLET =
  /\b(\p{Lu}[\p{L}\d]+) (?:has )?(?:report(?:s|ed)|says?|said|finds?|found|writes?|wrote)\b|\b[Aa]ccording to (?:the )?(\p{Lu}[\p{L}\d]+)/u

function outletIn({ text }: Claim): string | undefined {
  const [, after, before] = OUTLET.exec(text) ?? []
  return after ?? before
}

function isItsReport(fact: Fact, claim: Claim): boolean {
  const outlet = outletIn(claim)
  return outlet !== undefined && sharedWith(fact, [outlet.toLowerCase()]) > 0
}

/** "Eurasianet says that it is under Taliban control", where it came through Eurasianet that it is, whatever others say since. */
function tellsOfThem({ value, evidence }: Fact, claim: Claim): boolean {
  const outlet = outletIn(claim)
  return (
    value === 'contested' &&
    claim.asserts.includes('taliban') &&
    evidence.some(
      ({ report, via = [] }) => outlet && via.includes(outlet) && UNDER_THEM.test(report) && !denies(report),
    )
  )
}
const UNDER_THEM = /\bunder (?:the )?Taliban\b/i

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
