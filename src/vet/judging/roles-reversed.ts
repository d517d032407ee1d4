import type { Knowledge } from '../../knowledge/knowledge.ts'
import { oneOf } from '../any-of.ts'
import type { Claim } from '../claims/claim.ts'
import { CAPTURED_NAME } from '../patterns.ts'
import { instead } from './instead.ts'
import { ofLetter } from './roles/of-letter.ts'
import { ofPapers, ofPapersElsewhere } from './roles/of-papers.ts'
import { ofSuccession } from './roles/of-succession.ts'
import { ofUndergoer } from './roles/of-undergoer.ts'
import { AUX, NAME, type Reversal, THEM, type Told, whoIn } from './roles/told.ts'
import type { Ruling } from './ruling.ts'
import { begins, isAfghan, sentencesOf } from './wants/want.ts'

/** "Canada", "Canada's foreign ministry", and not the place of a mission. */
const SENDER = `${CAPTURED_NAME}(?:['’]s)?(?: (?:foreign )?(?:ministry|government|minister|authorities))?`

/** Acts of one on another, each in the forms that reports use; who meets or talks does so with another who does, too. */
const ACTS = [
  'receive[sd]?|receiving',
  'tears?|tore|torn',
  'welcome[sd]?|welcoming',
  'invite[sd]?|inviting',
  'congratulate[sd]?',
  'thank(?:s|ed)?|thanking',
  'ask(?:s|ed)?(?! by|,| about| whether| if)',
  'writes?|wrote|written',
  'dismiss(?:es|ed)?|sack(?:s|ed)?',
  'replace[sd]?|succeed(?:s|ed)?',
  'summon(?:s|ed)?',
].map((act) => ({
  done: new RegExp(`(${NAME}) ${AUX}(?:${act})\\b`, 'u'),
  told: new RegExp(`(?<!\\b(?:was|were|been|is) )\\b(?:${act})\\b`),
}))

/** What a report tells of somebody by the same verb, and of him only behind it, he did not do himself: "Faizullah tore up …". */
function ofOneAct(at: Told): Reversal {
  const isTurned = ACTS.some(({ done, told }) => {
    const [, doer] = done.exec(at.claim.text) ?? []
    const name = doer && whoIn(doer, at) ? doer.split(' ').at(-1) : undefined
    if (!name) return false
    const places = sentencesOf(at.fact).flatMap((sentence) => {
      const act = told.exec(sentence)
      return act && sentence.includes(name) ? [sentence.indexOf(name) - act.index] : []
    })
    return places.length > 0 && places.every((behind) => behind > 0)
  })
  return isTurned ? 'denied' : null
}

/** "Handed the embassy to Elmi", "went to the former republic". */
const HANDED_TO = new RegExp(
  String.raw`\b(?:${oneOf('hand(?:s|ed)', 'turn(?:s|ed)', 'pass(?:es|ed)', 'gives?|gave|given', 'ced(?:es|ed)', 'surrender(?:s|ed)', 'transfer(?:s|red)', 'goes|went|gone', 'returned')})\b[^.;]{0,80}? to (?:the )?(?:ambassador |envoy |diplomats? of )?(?:the )?((?:former |old )?republic\b|${NAME})`,
  'u',
)

/** Whoever a mission went to is of the side that holds it by then. */
function ofHandover(told: Told): Reversal {
  const { claim, fact } = told
  const [, to = ''] = (claim.topic === 'mission' && HANDED_TO.exec(claim.text)) || []
  const side = /republic$/.test(to) ? 'republic' : whoIn(to, told)?.side
  const isOther = (one: string, other: string) => side === one && fact.value === other
  return isOther('republic', 'taliban') || isOther('taliban', 'republic') ? 'denied' : null
}

/** What is said to be written or asked, and the words by which a report tells the like of it. */
const WRITES = [
  ['wrote|writes|written', 'wrote|writes|written|letter|note'],
  ['ask(?:s|ed)|request(?:s|ed)|urge[sd]|want(?:s|ed)|begged', 'ask|request|urg|want|wrote|written|letter'],
  ['thank(?:s|ed)', 'thank'],
].map(([asks, told]) => ({
  asks: new RegExp(`(?<!\\b(?:in|at|of) (?:the )?)\\b${SENDER} ${AUX}(?:${asks}) (?:to )?${THEM}`, 'u'),
  told: `\\b(?:${told})`,
}))

/** "Canada wrote to the Taliban", where a report has it that they wrote to Canada. */
function ofAsking(at: Told): Reversal {
  const { topic, text } = at.claim
  if (topic !== 'accreditation' && topic !== 'mission') return null
  for (const { asks, told } of WRITES) {
    const [, who] = asks.exec(text) ?? []
    if (!who || isAfghan(who) || whoIn(who, at)) continue
    const sentences = sentencesOf(at.fact)
    const same = new RegExp(`${begins(who)}(?:(?!Taliban|Kabul|Emirate)[^.,;]){0,60}${told}`)
    if (sentences.some((sentence) => same.test(sentence))) continue
    return sentences.some((sentence) => new RegExp(told).test(sentence)) ? 'denied' : 'untold'
  }
  return null
}

/** "The Taliban's recognition of Russia": theirs, of a State. */
const RECOGNISED_BY_THEM =
  /\b(?:Taliban|Emirate|Kabul|Afghanistan)(?:['’]s?)? recognition of (?!the (?:Taliban|Emirate))(?:the )?\p{Lu}|(?<!the )\b\p{Lu}\p{L}+ (?:was|has been|is|being) (?:\p{Ll}+ )?recogni[sz]ed by (?:the )?(?:Taliban|Emirate|Kabul)\b/u

const ofRecognition = ({ claim: { topic, text }, fact }: Told): Reversal =>
  topic === 'recognition' && fact.value === 'recognised' && RECOGNISED_BY_THEM.test(text) ? 'denied' : null

/** "Afghanistan accepted two German diplomats", "India sent Noor to Kabul": whose envoys they are, and who took or sent them. */
const TAKEN_BY_THEM = new RegExp(
  String.raw`\b(?:Afghanistan|Taliban|Kabul|Emirate)(?: (?:government|authorities))? ${AUX}(?:accept|admit|accredit|receiv|t(?:ook|akes?)\b)\p{Ll}* (?:[\p{Ll}\d]+ ){0,3}(?!Afghan|Taliban)\p{Lu}\p{L}+(?:['’]s)? (?:\p{Ll}+ ){0,2}(?:diplomats?|envoys?|ambassadors?|consul\p{Ll}*|charg|officials)`,
  'u',
)
const SENT = new RegExp(
  String.raw`\b${CAPTURED_NAME} ${AUX}(?:sent|sends|named|names|appoint(?:s|ed)|post(?:s|ed)|dispatch(?:es|ed)|nominate[sd]) (?:(?:its|an?|the|new|first|as|\p{Ll}+,?) ){0,4}?(${NAME}),?(?=[^.;]{0,30}\b(?:to (?:Kabul|Afghanistan)|ambassador|charg|envoy|consul))`,
  'u',
)
/** "Recognised them when they sent ambassadors": who sends one has taken none by that. */
const ONLY_SENT =
  /\b(?:when|as|after|because|once|by) (?:they|it) (?:sent|posted|named|appointed) (?:an? |its |their |full |own ){0,2}ambassadors?\b/
const TAKES = /\b(?:accept|accredit|receiv|admi|t(?:ook|akes?|aken)\b|agree)/
/** "Germany's staff at the consulate in Bonn", which is Afghan. */
const OF_HOST =
  /\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s? (?:own )?(?:staff|diplomats|employees) (?:at|of|in) the (?:Afghan )?(?:consulate|embassy|mission)/u

function ofSending(told: Told): Reversal {
  const { claim, knowledge } = told
  if (claim.topic === 'accreditation' && ONLY_SENT.test(claim.text) && !TAKES.test(claim.text))
    return 'untold'
  const [, host] = (claim.mission?.sending === 'AF' && OF_HOST.exec(claim.text)) || []
  if (host && isStateOf(claim, host, knowledge)) return 'untold'
  if (claim.topic === 'accreditation' && TAKEN_BY_THEM.test(claim.text)) return 'denied'
  const [, sender = '', sent] = SENT.exec(claim.text) ?? []
  const side = whoIn(sent, told)?.side
  const isOfTheirs = side === 'taliban' || side === 'republic'
  return isOfTheirs && isStateOf(claim, sender, knowledge) ? 'denied' : null
}

/** Whether some words name a State of a claim: itself or its capital. */
const isStateOf = ({ countries }: Claim, words: string, { names }: Knowledge): boolean =>
  countries.some((code) => {
    const { called = '', capital } = names.states[code] ?? {}
    return [called, capital].some((name) => name !== undefined && words.includes(name))
  })

const ENGLISH: readonly ((told: Told) => Reversal)[] = [
  ofPapers,
  ofOneAct,
  ofUndergoer,
  ofHandover,
  ofSuccession,
  ofAsking,
  ofLetter,
  ofRecognition,
  ofSending,
]

/**
 * A verdict on an act that is on file with its two roles the other way round: who received whose credentials, who handed
 * over to whom, who wrote to, asked, sent or took whom. What is on file denies it, or does not tell it.
 */
export const rolesReversed: Ruling = (ruled, { claim, context }) => {
  const { fact, verdict } = ruled
  if (verdict !== 'supported' || !fact) return ruled
  const told = { claim, fact, knowledge: context.knowledge }
  const roles = claim.question.language === 'en' ? ENGLISH : [ofPapersElsewhere]
  const found = roles.map((role) => role(told)).find((reversal) => reversal !== null)
  if (found === 'denied') return { ...ruled, verdict: 'contradicted' }
  return found
    ? { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(fact, context)] }
    : ruled
}
