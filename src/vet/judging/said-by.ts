import { fold } from '../../fold.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { denies, type Quoted } from '../../knowledge/quotations.ts'
import { ENOUGH, sharedWith, wordsIn } from '../../knowledge/relevance.ts'
import { speakerId, speakerSide, speaksIn } from '../../knowledge/speakers.ts'
import { AFGHAN_SIDES } from '../../knowledge/vocabulary.ts'
import type { Context } from '../../reply/context.ts'
import { inWordsThat, type Spoken } from '../../reply/in-words-that.ts'
import { newestBy } from '../../reply/standing.ts'
import { keyOf } from '../../tokens.ts'
import type { Claim } from '../claims/claim.ts'
import { type Given, isSpokes, speaksAs } from '../speakers/offices.ts'
import { REFUSALS } from './on-missions.ts'
import { alike, isDenial, tells, tellsOfList } from './own-words.ts'
import { saidLately } from './said-lately.ts'
import { judge, speaksFor } from './verdict.ts'

/** What is on file of whom a sentence names as its speaker, and the fact that says so: his own, or another's. */
export type SaidBy = Readonly<{
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

export type OnFile = Pick<Knowledge, 'quoted' | 'quotedLike' | 'person' | 'ofPerson'>

/**
 * Holds the speaker that a sentence names, or those who held the office that it names instead, against who is on file
 * with those words, or else with what they state. Of a State's envoy of whom no words are on file nothing is asked but what he states.
 */
export function saidBy(claim: Claim, facts: readonly Fact[], context: Context): SaidBy {
  const { frame } = claim
  const { holders = [], isPost = false, side = null } = frame.offices.find(isSpeaker) ?? {}
  const hasSpoken = (person: string) =>
    context.knowledge.ofPerson(person).some(({ evidence }) => speaksIn(evidence, person))
  const spokenAs = (speaker: string | null, offices = frame.offices) =>
    spokenBy({ ...claim, frame: { ...frame, speaker, offices } }, facts, context)
  if (!holders.length) return spokenAs(frame.speaker)
  if (isPost && !AFGHAN_SIDES.has(side ?? '') && !holders.some(hasSpoken)) return spokenAs(null, [])
  return holders.map((person) => spokenAs(person)).find(({ is }) => OF_HOLDER.has(is)) ?? spokenAs(null)
}

/** What is on file of somebody that shows him to be meant. */
const OF_HOLDER: ReadonlySet<SaidBy['is']> = new Set(['his-words', 'his', 'denied', 'another-number'])

function spokenBy(said: Claim, facts: readonly Fact[], { knowledge: onFile, until }: Context): SaidBy {
  const claim = withoutHisName(said, onFile)
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
    ({ value, evidence: [record] }) =>
      value !== 'contested' || claim.question.negative || !record || !isDenial(record),
  )
  const counts = number === null ? [] : his.filter(({ kind }) => kind === 'count')
  const count = counts.findLast((fact) => fact.number === number) ?? counts.at(-1)
  if (count) return { is: count.number === number ? 'his-words' : 'another-number', fact: count }
  const { verdict, fact } = judge(borne.filter(alike(claim)), claim)
  /** "To at least 14 countries", of which he named ten. */
  const isNumber = number === null || !fact?.countries || fact.countries.length === number
  const lately = fact && verdict === 'supported' ? saidLately(fact, said, { facts, until }) : undefined
  if (lately) return { is: 'like-another', fact: lately }
  if (verdict === 'supported' && fact) return isNumber ? { is: 'his', fact } : { is: 'not-his', fact }
  const inHisWords = (fact: Fact) => ({ ...fact, evidence: fact.evidence.filter(isHis) })
  const [like] = hits
    .map((one) => one.fact)
    .flatMap(inWordsThat(isHis))
    .filter((fact) => isTold(claim, inHisWords(fact)))
  if (like) return { is: 'his-words', fact: like }
  /** Word for word, without quotation marks: nearly so may be the contrary. */
  const spoken = hits.find(({ record }) => isHis(record) && isWithin(record.quote, claim.text))
  if (spoken) return { is: 'his-words', fact: spoken.fact }
  if (hit && !hits.some(({ record }) => isHis(record))) return { is: 'like-another', fact: hit.fact }
  const ownWords = newestBy(onFile.ofPerson(speaker), until).flatMap(inWordsThat(isHis))
  const own = ownWords.findLast((fact) => [tells, tellsOfList].some((told) => told(claim)(inHisWords(fact))))
  if (own && speaksFor(own, claim.deniedBy)) return { is: 'denied', fact: own }
  if (own) return { is: 'his-words', fact: own }
  const near = ownWords.findLast((fact) => sharedWith(fact, claim.question.sought) >= ENOUGH)
  return { is: 'not-his', fact: his.at(-1) ?? near ?? null }
}

/** Who says something is no part of what he says: his name stands in every report of his words. */
function withoutHisName(claim: Claim, { person }: OnFile): Claim {
  const { question, frame } = claim
  const name = fold((frame.speaker && person(frame.speaker)?.name) ?? '').split(' ')
  return {
    ...claim,
    question: { ...question, sought: question.sought.filter((word) => !name.includes(word)) },
  }
}

/** Whether a fact bears out what a sentence states, or its words tell it. */
const isTold = (claim: Claim, fact: Fact): boolean =>
  !claim.asserts.length || speaksFor(fact, claim.asserts) || tells(claim)(fact)

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
export const isSpeaker = ({ speaks, person }: Given): boolean => speaks && !person

/** What the holder of an office is said to have said must be on file in the words of one who speaks in it. */
function ofItsOffice(claim: Claim, facts: readonly Fact[], onFile: OnFile): SaidBy | null {
  const office = claim.frame.offices.find(isSpeaker)
  if (!office || isSpokes(office.office)) return null
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

/**
 * Words on file that are said to be those of a State or of the holder of an office. Words that are only nearly those
 * on file may be the contrary of them: they must tell the same.
 */
function inItsWords(hits: readonly Quoted[], claim: Claim, onFile: OnFile): SaidBy | null {
  const { words, side, offices } = claim.frame
  const office = offices.find((given) => isSpeaker(given) && !isSpokes(given.office))
  const isIts = (record: Spoken) =>
    office ? speaksAs(office, record, onFile) : side && speakerSide(record.speaker, onFile.person) === side
  const own = hits.find(
    ({ record, fact }) => isIts(record) && (words !== null || isTold(claim, { ...fact, evidence: [record] })),
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
