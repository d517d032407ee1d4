import type { Fact } from '../../knowledge/knowledge.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { newestOnMission } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { TAKEN_IN, TURNED_OUT } from '../claims/taken-in.ts'
import { TEARS, WORD_OF_NAME } from '../patterns.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

const TEARS_IT = new RegExp(
  String.raw`\b${TEARS}\b[^.;]{0,60}\b(?:letter|note)\b|\b(?:letter|note)\b[^.;]{0,60}\b(?:torn|ripped|shredded)\b`,
  'i',
)
/** A "not" of it, and not of what follows from it: "tore it to shreds: no secretary of theirs". */
const NOT_TORN =
  /(?:\b(?:not|never|nobody|no one|denie[sd]|denies)|n['’]t)\b[^.;:]{0,40}\b(?:tear|tore|torn|rip|shred)|\bno (?:such )?(?:letter|note)\b/i
/** That he himself did not. */
const DID_NOT = /(?:\b(?:did not|never)|\bdidn['’]t) (?:tear|tore|rip|shred)/i
/** "The Afghan ambassador in Dushanbe", where he is not named. */
const HEAD = /\bAfghan(?:istan['’]s)? (?:\p{Ll}+ )?(?:ambassador|envoy)\b/iu
/** A letter of another kind, or from somebody else. */
const OTHER_LETTER =
  /\b(?:letter|note)\b[^.;]{0,25}\bfrom (?!(?:the )?(?:Taliban|Kabul|Emirate))\p{L}+|\b(?:letter|note)\b[^.;]{0,25}\b(?:nam|appoint|accredit)\p{Ll}+ (?:an? )?(?:new |Taliban )?(?:ambassador|charg[ée]|consul|head)/iu

/**
 * A verdict on a letter of the Taliban's that the head of a mission is said to have torn up, where nothing else decides: a
 * report that he did so bears it out, and that the man named in it was turned away. What the State where he serves did is not told by it.
 */
export const tornUp: Ruling = (ruled, { claim, country, context }) => {
  const { text, asserts, envoy } = claim
  const isIn = asserts.includes(TAKEN_IN)
  const isOut = asserts.includes(TURNED_OUT)
  if (ruled.verdict !== 'not-held' || !country) return ruled
  const isDenied = DID_NOT.test(text)
  const isLeftOpen = !isDenied && NOT_TORN.test(text)
  if (!isIn && !isOut && (!TEARS_IT.test(text) || isLeftOpen || OTHER_LETTER.test(text))) return ruled
  const { knowledge, until } = context
  const fact = missionsNamed({ sending: 'AF', receiving: country, city: null, kind: null }, knowledge)
    .flatMap(({ mission }) => newestOnMission(mission, knowledge, until))
    .findLast(
      (one) =>
        sentencesOf(one).some(
          (sentence) => TEARS_IT.test(sentence) && isOnHim(sentence, text) && isByHim(sentence, text),
        ) && (isIn || isOut ? (one.people ?? []).includes(envoy ?? '') : isHis(one, claim)),
    )
  return fact ? { verdict: isIn || isDenied ? 'contradicted' : 'supported', fact, flags: [] } : ruled
}

/** Whom the letter is said to have named: "the letter appointing Faizullah", "the letter naming one Faizullah first secretary". */
const NAMED_IN_IT = new RegExp(
  String.raw`\b(?:letter|note)\b[^.;]{0,25}\b(?:nam|appoint|introduc|nominat|accredit)\p{Ll}+ (?:of )?(?:one |an? |Taliban |diplomat )*(${WORD_OF_NAME}(?: ${WORD_OF_NAME})*)`,
  'u',
)

/** To which post it is said to have named him: "as the new chargé". */
const AS_HEAD = /^(?:,? as)?(?: (?:an?|the|its|their|new|Taliban))* (?:ambassador|charg[ée]|consul|head)/

/** Whether a report names whoever the letter is said to have named, if anybody, and to that post. */
function isOnHim(sentence: string, text: string): boolean {
  const found = NAMED_IN_IT.exec(text)
  const told = NAMED_IN_IT.exec(sentence)
  const [, name] = found ?? []
  if (!found || name === undefined) return true
  const isHead = (one: RegExpExecArray, of: string) => AS_HEAD.test(of.slice(one.index + one[0].length))
  const isToOther = told?.[1] === name && isHead(found, text) && !isHead(told, sentence)
  return sentence.includes(name) && !isToOther
}

/** Who is said by name to have torn it up: "Aghbar tore up", "torn up by ambassador Aghbar". */
const TORN_BY = new RegExp(
  String.raw`(?<!\b(?:in|at) )\b(${WORD_OF_NAME}) (?:has |had )?${TEARS}\b|\b${TEARS}(?: up| apart| to \p{Ll}+)? by (?:[\p{Ll}’'-]+ ){0,3}(?:${WORD_OF_NAME} ){0,2}(${WORD_OF_NAME})`,
  'u',
)

/** Whether a report names him who tore it up, if anybody is said by name to have. */
function isByHim(sentence: string, text: string): boolean {
  const [, him, by = him] = TORN_BY.exec(text) ?? []
  return by === undefined || sentence.includes(by)
}

/** Whether the one of whom it is told is the one named, or nobody is and the head of the mission is spoken of. */
const isHis = ({ people = [] }: Fact, { text, question }: Claim): boolean =>
  question.people.length ? question.people.some((person) => people.includes(person)) : HEAD.test(text)
