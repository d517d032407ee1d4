import { spanOf } from '../../edtf.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { denies, type Quoted } from '../../knowledge/quotations.ts'
import { ENOUGH, wordsIn } from '../../knowledge/relevance.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { speakerId, speakerSide, speaksIn } from '../../knowledge/speakers.ts'
import type { Context } from '../../reply/context.ts'
import { inWordsThat, type Spoken } from '../../reply/in-words-of.ts'
import { newestBy } from '../../reply/standing.ts'
import { keyOf } from '../../tokens.ts'
import type { Claim } from '../claims/claim.ts'
import { type Given, speaksAs } from '../speakers/offices.ts'
import { asDenied } from './as-denied.ts'
import { instead } from './instead.ts'
import { misstyledIn } from './of-which-side.ts'
import { REFUSALS } from './on-missions.ts'
import { alike, mainPart, tells, tellsOfList } from './own-words.ts'
import type { Case } from './ruling.ts'
import { judge, type Ruled, speaksFor } from './verdict.ts'

/** What is on file of whom a sentence names as its speaker, and the fact that says so: his own, or another's. */
type SaidBy = Readonly<{
  is:
    | 'nobody-named'
    | 'his-words'
    | 'his'
    | 'denied'
    | 'not-in-office'
    | 'another-number'
    | 'not-his'
    | 'another'
    | 'like-another'
    | 'no-such-words'
  fact: Fact | null
}>

/**
 * A verdict in view of who is said to have said it: what holds is not borne out as his words where they are not on
 * file. Whose words they are instead, or what else he is on file with on the matter, is named.
 */
export function asSaid(ruled: Ruled, at: Case): Ruled {
  const { claim, facts, context } = at
  if (claim.frame.denial) return asDenied(ruled, at)
  if (isHisOfDispute(ruled, claim)) return ruled
  if (misstyledIn(claim, context)) return ruled
  const said = saidBy(claim, facts, context)
  const unborne = unborneIn(ruled, claim, context)
  if (said.is === 'nobody-named')
    return isOfOthers(ruled, claim, context.knowledge)
      ? (inItsOwnWords(ruled, at) ?? unborne('vetting.not-said', ruled.fact))
      : ruled
  if (said.is === 'his-words' && said.fact && isOfOtherThan(said.fact, claim))
    return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(said.fact, context)] }
  if (isSaid(said) && !isOfThen(said.fact, claim)) return unborne('vetting.not-said', said.fact)
  if (said.is === 'his-words') return { ...ruled, verdict: 'supported', fact: said.fact }
  if (said.is === 'denied') return { ...ruled, verdict: 'contradicted', fact: said.fact }
  if (said.is === 'not-in-office') return unborne('vetting.not-said', ruled.fact)
  if (said.is === 'another-number') return { ...ruled, verdict: 'contradicted', fact: said.fact }
  if (said.is === 'his')
    return isSaidOnly(ruled) ? { ...ruled, verdict: 'supported', fact: said.fact } : ruled
  if (said.is === 'no-such-words') return unborne('abstain.no-quote', null)
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

/** What is contradicted, and denied by him who is said to have said it, is so by his words. */
const withDenial = (ruled: Ruled, fact: Fact | null): Ruled =>
  ruled.verdict === 'contradicted' && fact && denies(reportOf(fact)) ? { ...ruled, fact } : ruled

/** What somebody on file says of a matter in dispute is his, whoever says otherwise; what he denies he has not said. */
function isHisOfDispute({ fact }: Ruled, claim: Claim): boolean {
  const { speaker, words } = claim.frame
  if (words !== null || fact?.value !== 'contested') return false
  return speaksIn(
    fact.evidence.filter((record) => !isDenial(record, claim)),
    speaker,
  )
}

/** Whether a record on file denies, where a claim does not; "…, two days after the ambassador had said that it was not" is what another denied. */
const isDenial = ({ report }: Spoken, { question: { negative } }: Claim): boolean =>
  !negative && denies(mainPart(report))

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

/** Whether words were said, or what they tell came about, at the time that a statement names. */
function isOfThen(fact: Fact | null, { question: { asOf } }: Claim): boolean {
  const then = asOf && !asOf.includes('..') ? spanOf(asOf) : null
  if (!then || !fact) return true
  const days = fact.evidence.flatMap(({ said }) => (said ? (spanOf(said) ?? []) : []))
  return [fact.span, ...days].some(({ first, last }) => first <= then.last && last >= then.first)
}

/** Whether what a State is said to say is on file in the words of others alone. */
function isOfOthers(
  { fact, verdict }: Ruled,
  { frame: { side, tellers } }: Claim,
  { person }: OnFile,
): boolean {
  if (!side || !fact || verdict !== 'supported') return false
  /** What it says of other States is borne out by its own words alone. */
  const isOnOthers = tellers.includes(side)
  return fact.evidence.every(({ speaker }) => {
    const whose = speakerSide(speaker, person) ?? null
    return whose === null ? isOnOthers : whose !== side
  })
}

/** What somebody said does not go out of date, and is not borne out by what held. */
const isSaidOnly = ({ verdict }: Ruled): boolean => verdict === 'supported' || verdict === 'outdated'

/** What holds as not borne out, with the sentence that says why and the one of the fact that is on file instead. */
function unborneIn(ruled: Ruled, { frame: { speaker, stranger, offices, side } }: Claim, context: Context) {
  const { words, knowledge } = context
  const name =
    (speaker && knowledge.person(speaker)?.name) ??
    stranger ??
    offices.find(isSpeaker)?.text ??
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

type OnFile = Pick<Knowledge, 'quoted' | 'quotedLike' | 'person' | 'ofPerson'>

/** Holds the speaker that a sentence names against who is on file with those words, or else with what they state. */
function saidBy(claim: Claim, facts: readonly Fact[], { knowledge: onFile, until }: Context): SaidBy {
  const { words, speaker, stranger, number } = claim.frame
  const hits = words ? onFile.quoted(words) : claim.question.quoted.flatMap(onFile.quotedLike)
  const [hit] = hits
  if (words && !hit)
    return inOurWords(words, speaker, facts) ?? inOtherWords(words, speaker ?? stranger, onFile)
  if (stranger) return words && hit ? { is: 'another', fact: hit.fact } : { is: 'not-his', fact: null }
  if (!speaker) {
    const its =
      inOurEnvoysWords(hits, claim) ??
      inItsWords(hits, claim, onFile) ??
      ofAnotherSide(hits, claim, onFile) ??
      ofItsOffice(claim, facts, onFile) ??
      ofItsSide(claim, facts, onFile)
    const isOthers = its.is === 'nobody-named' && words !== null && hit && claim.frame.side !== null
    return isOthers ? { is: 'like-another', fact: hit.fact } : its
  }
  const isHis = ({ speaker: on }: Spoken) => speakerId(on) === speaker
  if (words && hit)
    return { is: hits.some(({ record }) => isHis(record)) ? 'his-words' : 'another', fact: hit.fact }
  const his = facts.flatMap(inWordsThat(isHis))
  const borne = his.filter(
    ({ value, evidence: [record] }) => value !== 'contested' || !record || !isDenial(record, claim),
  )
  const counts = number === null ? [] : his.filter(({ kind }) => kind === 'count')
  const count = counts.findLast((fact) => fact.number === number) ?? counts.at(-1)
  if (count) return { is: count.number === number ? 'his-words' : 'another-number', fact: count }
  const { verdict, fact } = judge(borne.filter(alike(claim)), claim)
  if (verdict === 'supported' && fact) return { is: 'his', fact }
  const inHisWords = (fact: Fact) => ({ ...fact, evidence: fact.evidence.filter(isHis) })
  const isIt = (fact: Fact) =>
    !claim.asserts.length || speaksFor(fact, claim.asserts) || tells(claim)(inHisWords(fact))
  const [like] = hits
    .map((one) => one.fact)
    .flatMap(inWordsThat(isHis))
    .filter(isIt)
  if (like) return { is: 'his-words', fact: like }
  /** Word for word, without quotation marks: nearly so may be the contrary. */
  const spoken = hits.find(({ record }) => isHis(record) && isWithin(record.quote, claim.text))
  if (spoken) return { is: 'his-words', fact: spoken.fact }
  if (hit) return { is: 'like-another', fact: hit.fact }
  const own = newestBy(onFile.ofPerson(speaker), until)
    .flatMap(inWordsThat(isHis))
    .findLast((fact) => [tells, tellsOfList].some((told) => told(claim)(inHisWords(fact))))
  if (own && speaksFor(own, claim.deniedBy)) return { is: 'denied', fact: own }
  return own ? { is: 'his-words', fact: own } : { is: 'not-his', fact: his.at(-1) ?? null }
}

const isWithin = (quote: string | undefined, text: string): boolean =>
  Boolean(quote) && keyOf(text).includes(keyOf(quote ?? ''))

/** Words that stand in a report of ours: they tell what its speaker said, in our words. */
function inOurWords(words: string, speaker: string | null, facts: readonly Fact[]): SaidBy | null {
  const told = ({ report }: Spoken) => report.toLowerCase().includes(words.toLowerCase())
  const [fact] = facts.flatMap(inWordsThat(told)).slice(-1)
  if (!fact) return null
  const isHis = speaker !== null && speaksIn(fact.evidence.filter(told), speaker)
  return { is: isHis ? 'his-words' : 'like-another', fact }
}

/** Words that are not on file as they stand; nearly so they may be on file of somebody else than who is named. */
function inOtherWords(words: string, speaker: string | null, { quotedLike }: OnFile): SaidBy {
  const like = quotedLike(words)
  const isOthers =
    speaker &&
    !speaksIn(
      like.map(({ record }) => record),
      speaker,
    )
  return like[0] && isOthers ? { is: 'another', fact: like[0].fact } : { is: 'no-such-words', fact: null }
}

/** An office whose holder speaks without being named. */
const isSpeaker = ({ speaks, person }: Given): boolean => speaks && !person

/** What the holder of an office is said to have said must be on file in the words of one who speaks in it. */
function ofItsOffice(claim: Claim, facts: readonly Fact[], onFile: OnFile): SaidBy | null {
  const office = claim.frame.offices.find(isSpeaker)
  if (!office) return null
  const his = facts.flatMap(inWordsThat((record) => speaksAs(office, record, onFile)))
  const { verdict, fact } = judge(his, claim)
  return verdict === 'supported' && fact ? { is: 'his', fact } : { is: 'not-in-office', fact: null }
}

/** Words on file word for word that an ambassador of Afghanistan's without a name is said to have said. */
const inOurEnvoysWords = (
  [hit]: readonly Quoted[],
  { text, frame: { words, side } }: Claim,
): SaidBy | null =>
  words && hit && !side && OUR_ENVOY.test(text) ? { is: 'his-words', fact: hit.fact } : null
const OUR_ENVOY = /\b(?:Afghan|Afghanistan['’]s) (?:\w+ )?(?:ambassador|envoy)\b/

/** Words on file that are said to be those of a State or of the holder of an office. */
function inItsWords(
  hits: readonly Quoted[],
  { frame: { side, offices } }: Claim,
  onFile: OnFile,
): SaidBy | null {
  const office = offices.find(isSpeaker)
  const own = hits.find(({ record }) =>
    office ? speaksAs(office, record, onFile) : side && speakerSide(record.speaker, onFile.person) === side,
  )
  return own ? { is: 'his-words', fact: own.fact } : null
}

/** Words on file word for word that the holder of an office of one side is said to have said, and somebody of another did. */
function ofAnotherSide(
  hits: readonly Quoted[],
  { frame: { words, offices } }: Claim,
  { person }: OnFile,
): SaidBy | null {
  const side = words === null ? null : (offices.find(isSpeaker)?.side ?? null)
  const sides = hits.map(({ record }) => speakerSide(record.speaker, person))
  const isOthers = side !== null && sides.every((other) => other && other !== side)
  return isOthers && hits[0] ? { is: 'another', fact: hits[0].fact } : null
}

/** "Not Britain but the State of Afghanistan had closed it": that the State of Afghanistan did is not denied. */
const BY_AFGHANS =
  /\b(?:closed|shut) by (?:the )?(?:state of )?(?:afghan|taliban|kabul|emirate)|\b(?:state of afghanistan|afghans|taliban|kabul) (?:itself |themselves )?(?:ha[sd] |have )?(?:closed|shut)\b/i
const NOT_BUT = /\bnot (?:[\p{L}’']+ ){1,4}but\b/u

/** What is done to a mission: who is on file as denying it has not said so. */
const DONE = ['closed', 'taliban']

/** What a State is said to deny, it may be on file as denying, whatever others say of it: else nobody is named. */
function ofItsSide({ frame, question, asserts }: Claim, facts: readonly Fact[], { person }: OnFile): SaidBy {
  const denied = (record: Spoken) =>
    speakerSide(record.speaker, person) === frame.side &&
    denies(record.report) &&
    !(NOT_BUT.test(record.report) && BY_AFGHANS.test(question.text)) &&
    wordsIn(record.report, question.sought) >= ENOUGH
  const refused = (record: Spoken) => speakerSide(record.speaker, person) === frame.side
  const contrary = !question.negative && facts.flatMap(inWordsThat(denied)).at(-1)
  if (contrary && DONE.some((state) => asserts.includes(state))) return { is: 'denied', fact: contrary }
  const refusal = facts
    .filter(({ value }) => REFUSALS.has(value))
    .flatMap(inWordsThat(refused))
    .at(-1)
  if (refusal && question.details.includes('handover'))
    return { is: question.negative ? 'his-words' : 'denied', fact: refusal }
  /** A refusal for now is not one for good. */
  const told = asserts.includes('never') ? facts.filter(({ value }) => value === 'never') : facts
  /** "Told them in a formal reply that it would not": what is not done is not that it replied. */
  const isDenied = question.negative && !asserts.includes('answered')
  const fact = isDenied ? told.flatMap(inWordsThat(denied)).at(-1) : undefined
  return fact ? { is: 'his-words', fact } : { is: 'nobody-named', fact: null }
}
