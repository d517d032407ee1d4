import type { Fact, Knowledge } from '../../../knowledge/knowledge.ts'
import type { Context } from '../../../reply/context.ts'
import { anyOf } from '../../any-of.ts'
import type { Claim } from '../../claims/claim.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

/** Those to whom credentials or copies of them are given, by their offices, which reports keep apart. */
const OFFICES: readonly RegExp[] = [
  /(?<!\b(?:vice|deputy)[- ])\bpresident\b(?!['’]s? (?:office|envoy|spokes|aide|advis))|\bheads? of state\b|\bXi Jinping\b/i,
  /\b(?:king|emir|sheikh|monarch|sultan|crown prince|supreme leader)\b/i,
  /(?<!\b(?:vice|deputy)[- ])\bprime minister\b|\bpremier\b|\bheads? of government\b/i,
  /(?<!\b(?:vice|deputy)[- ])\bforeign minister\b/i,
  /\b(?:vice|deputy)[- ]foreign minister\b/i,
]
/** Whoever receives an ambassador as head of State receives his credentials. */
const HEADS = OFFICES.slice(0, 2)
  .map(({ source }) => source)
  .join('|')
const OFFICE = OFFICES.map(({ source }) => source).join('|')
const PAPERS = String.raw`\b(?:credentials|letters? of (?:credence|accreditation))\b`

/** "Uzbekistan's president has received the credentials", "gave his credentials to the king", "the president received the ambassador", "the king received him". */
const RECEIVED = anyOf(
  new RegExp(
    String.raw`(?<who>${OFFICE})(?!,? who)[^.;]{0,60}?\b(?:receiv|accept|t(?:ook|akes?|aken)\b|was (?:handed|given|presented))[^.;]{0,60}${PAPERS}`,
    'i',
  ),
  new RegExp(
    String.raw`(?<head>${HEADS})(?!,? who)[^.;]{0,30}?\breceiv[^.;]{0,30}\b(?:ambassador|envoy|him|her|them)\b`,
    'i',
  ),
  new RegExp(String.raw`${PAPERS}[^.;]{0,40}\b(?:to|by) (?<whom>[^.;]{0,40}?(?:${OFFICE}))`, 'i'),
)

/** The office of whoever is said to have received an envoy's credentials; null where none is named. */
function officeTold(claim: Claim): RegExp | null {
  const { who, head, whom } =
    ((isTaken(claim) || claim.asserts.includes('ambassador-posted')) && RECEIVED.exec(claim.text)?.groups) ||
    {}
  const told = who ?? head ?? whom
  return (told && OFFICES.find((office) => office.test(told))) || null
}

/** Whether a fact tells of an office, by its sentences or by the posts of whoever takes part in it. */
const tellsOf = (fact: Fact, office: RegExp, { person }: Knowledge): boolean =>
  [
    ...sentencesOf(fact),
    ...(fact.people?.flatMap((one) => person(one)?.posts.map(({ title }) => title) ?? []) ?? []),
  ].some((words) => office.test(words))

/** By whom, of what office, credentials are said to have been received. */
export const whoReceived: Want = (claim, { knowledge }) => {
  const office = officeTold(claim)
  return office ? (fact) => tellsOf(fact, office, knowledge) : null
}

/** Whether a fact tells that credentials were received by somebody of another office than a claim has it. */
export function isReceivedByAnother(fact: Fact, claim: Claim, { knowledge }: Context): boolean {
  const office = officeTold(claim)
  return (
    office !== null &&
    !tellsOf(fact, office, knowledge) &&
    sentencesOf(fact).some(
      (sentence) => PAPERS_IN.test(sentence) && OFFICES.some((other) => other.test(sentence)),
    )
  )
}
const PAPERS_IN = new RegExp(PAPERS, 'i')
