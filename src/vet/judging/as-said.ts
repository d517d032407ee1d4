import { spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { denies } from '../../knowledge/quotations.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { speakerSide, speaksIn } from '../../knowledge/speakers.ts'
import type { Context } from '../../reply/context.ts'
import { inWordsThat, type Spoken } from '../../reply/in-words-that.ts'
import type { Claim } from '../claims/claim.ts'
import { asDenied } from './as-denied.ts'
import { instead } from './instead.ts'
import { misstyledIn } from './of-which-side.ts'
import { isDenial, isInKabul, partiesOf, putsUnderTaliban } from './own-words.ts'
import type { Case } from './ruling.ts'
import { isSpeaker, type OnFile, type SaidBy, saidBy } from './said-by.ts'
import { judge, type Ruled, speaksFor } from './verdict.ts'

/**
 * A verdict in view of who is said to have said it: what holds is not borne out as his words where they are not on
 * file. Whose words they are instead, or what else he is on file with on the matter, is named.
 */
export function asSaid(ruled: Ruled, at: Case): Ruled {
  const { claim, facts, context } = at
  if (claim.frame.denial) return asDenied(ruled, at)
  const ofDispute = hisOfDispute(ruled, claim)
  if (ofDispute) return ofDispute
  if (misstyledIn(claim, context)) return ruled
  const said = saidBy(claim, facts, context)
  const unborne = unborneIn(ruled, claim, context)
  if (said.is === 'nobody-named')
    return isOfOthers(ruled, claim, context.knowledge)
      ? (inItsOwnWords(ruled, at) ?? unborne('vetting.not-said', ruled.fact))
      : ruled
  if (said.is === 'his-words' && said.fact && isOfOtherThan(said.fact, claim))
    return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(said.fact, context)] }
  if (isSaid(said) && (!isOfThen(said.fact, claim) || isOfAnotherGuest(said.fact, claim)))
    return unborne('vetting.not-said', said.fact)
  if (
    said.is === 'his-words' &&
    isOfHands(claim) &&
    ruled.verdict === 'contradicted' &&
    said.fact &&
    !speaksFor(said.fact, claim.asserts)
  )
    return ruled
  if (said.is === 'his-words') return { ...ruled, verdict: 'supported', fact: said.fact }
  if (said.is === 'denied') return { ...ruled, verdict: 'contradicted', fact: said.fact }
  if (said.is === 'not-in-office') return unborne('vetting.not-said', ruled.fact)
  if (said.is === 'another-number') return { ...ruled, verdict: 'contradicted', fact: said.fact }
  if (said.is === 'his')
    return isSaidOnly(ruled) ? { ...ruled, verdict: 'supported', fact: said.fact } : ruled
  if (said.is === 'no-such-words') return unborne('abstain.no-quote', null)
  if (said.is === 'not-his' && isContradictedByHim(ruled, claim)) return ruled
  if (said.is === 'not-his') return withDenial(unborne('vetting.not-said', said.fact), said.fact)
  return said.is === 'like-another'
    ? unborne('vetting.said-by-another', said.fact)
    : { ...unborne('vetting.said-by-another', null), verdict: 'contradicted', fact: said.fact }
}

/** What a State is said to say may be on file as its own words beside those of others of the same day. */
function inItsOwnWords(ruled: Ruled, { claim, facts, context: { knowledge } }: Case): Ruled | null {
  const { span } = ruled.fact ?? {}
  const own = facts.findLast(
    (fact) =>
      claim.asserts.length > 0 &&
      judge([fact], claim).verdict === 'supported' &&
      fact.span.first === span?.first &&
      !isOfOthers({ ...ruled, fact }, claim, knowledge),
  )
  return own ? { ...ruled, fact: own } : null
}

/** Where his own words say the contrary, they say by themselves that he did not say so. */
const isContradictedByHim = ({ verdict, fact }: Ruled, { frame: { speaker } }: Claim): boolean =>
  verdict === 'contradicted' && fact !== null && speaker !== null && speaksIn(fact.evidence, speaker)

/** What is contradicted, and denied by him who is said to have said it, is so by his words. */
const withDenial = (ruled: Ruled, fact: Fact | null): Ruled =>
  ruled.verdict === 'contradicted' && fact && denies(reportOf(fact)) ? { ...ruled, fact } : ruled

/** What somebody on file says of a matter in dispute is his, whoever says otherwise, and is shown first; what he denies he has not said. */
function hisOfDispute(ruled: Ruled, claim: Claim): Ruled | null {
  const { frame, question, asserts } = claim
  const { speaker, words } = frame
  if (words !== null || ruled.fact?.value !== 'contested') return null
  const isContrary = (record: Spoken) =>
    asserts.includes('republic') && putsUnderTaliban(record) && speaksIn([record], speaker)
  const [contrary] = inWordsThat(isContrary)(ruled.fact)
  if (contrary) return { ...ruled, verdict: 'contradicted', fact: contrary }
  const isHis = (record: Spoken) => (question.negative || !isDenial(record)) && speaksIn([record], speaker)
  const [fact] = inWordsThat(isHis)(ruled.fact)
  return fact && isOfThen(fact, claim) ? { ...ruled, fact } : null
}

/** Who runs a mission: words that share the rest with what is said do not tell it. */
const isOfHands = ({ topic, asserts, frame: { words }, question: { negative } }: Claim): boolean =>
  topic === 'mission' &&
  words === null &&
  !negative &&
  asserts.some((state) => state === 'taliban' || state === 'republic')

const isSaid = ({ is, fact }: SaidBy): boolean => fact !== null && (is === 'his-words' || is === 'his')

/** "Is 'constantly in touch with' the Taliban", where the words on file go on of somebody else: of ethnic Kazakhs. */
function isOfOtherThan({ evidence }: Fact, { text, frame: { words } }: Claim): boolean {
  const after = words ? text.slice(text.indexOf(words) + words.length) : ''
  const [, name] = GOES_ON.exec(after) ?? []
  const stem = name?.toLowerCase().slice(0, STEM)
  return (
    stem !== undefined &&
    evidence.every(({ quote = '', report }) => !`${quote} ${report}`.toLowerCase().includes(stem))
  )
}
const GOES_ON = /^["”’'] (?:(?:with|of|by|for|to|on|the) )*(\p{Lu}\p{Ll}{3,})(?! (?:said|says|told)\b)/u
/** So many letters of a name are those of the word for its people, too: "Kaza", "Russ". */
const STEM = 4

/** Whether what he said of a mission in Kabul is of that of another State than the one named. */
const isOfAnotherGuest = (fact: Fact | null, { mission }: Claim): boolean =>
  mission?.receiving === 'AF' &&
  mission.sending !== null &&
  isInKabul(fact?.mission) &&
  partiesOf(fact?.mission)[0] !== mission.sending.toLowerCase()

/** Whether words were said, or what they tell came about, at the time that a statement names. */
function isOfThen(fact: Fact | null, { question: { asOf } }: Claim): boolean {
  const then = asOf && !asOf.includes('..') ? spanOf(asOf) : null
  if (!then || !fact) return true
  const days = fact.evidence.flatMap(({ said }) => (said ? (spanOf(said) ?? []) : []))
  return [fact.span, ...days].some(({ first, last }) => first <= then.last && last >= then.first)
}

/** Whether what a State is said to say is on file in the words of others alone. */
function isOfOthers({ fact, verdict }: Ruled, claim: Claim, { person }: OnFile): boolean {
  const { side, tellers } = claim.frame
  if (!side || !fact || verdict !== 'supported') return false
  const sides = fact.evidence.map(({ speaker }) => speakerSide(speaker, person) ?? null)
  /** What it says of other States is borne out by its own words alone, and so is that a mission is the Taliban's, where they say it. */
  const isOnOthers = tellers.includes(side) || (isOfHands(claim) && sides.includes('taliban'))
  return sides.every((whose) => (whose === null ? isOnOthers : whose !== side))
}

/** What somebody said does not go out of date, and is not borne out by what held. */
const isSaidOnly = ({ verdict }: Ruled): boolean => verdict === 'supported' || verdict === 'outdated'

/** What holds as not borne out, with the sentence that says why and the one of the fact that is on file instead. */
function unborneIn(ruled: Ruled, { frame: { speaker, stranger, offices, side } }: Claim, context: Context) {
  const { words, knowledge } = context
  const name =
    stranger ??
    offices.find(isSpeaker)?.text.replace(/^The\b/, 'the') ??
    (speaker && knowledge.person(speaker)?.name) ??
    (side ? words.state(side) : '')
  const rest = isSaidOnly(ruled) ? ({ verdict: 'not-held', fact: null } as const) : ruled
  return (
    key: 'vetting.not-said' | 'vetting.said-by-another' | 'abstain.no-quote',
    fact: Fact | null,
  ): Ruled => {
    const named = fact ? instead(fact, context) : []
    return { ...rest, flags: [...ruled.flags, words.sentence(words.say(key, { name })), ...named] }
  }
}
