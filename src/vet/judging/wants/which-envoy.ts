import { oneOf } from '../../any-of.ts'
import type { Claim } from '../../claims/claim.ts'
import { AT_HOUSE, PLACES, WORD_OF_NAME } from '../../patterns.ts'
import { begins, sentencesOf, type Want } from './want.ts'

const POST = oneOf(
  'ambassador',
  "charg[ée](?: d['’]affaires)?",
  'envoy',
  'consul(?:[- ]general)?',
  'diplomat',
  '(?:first|second|third) secretary',
)
const TAKES = oneOf(
  'accept(?:s|ed)?',
  'accredit(?:s|ed)?',
  'admit(?:s|ted)?',
  'receive[sd]?',
  'takes?|took|taken',
  'welcome[sd]?',
  'approve[sd]?',
)
const NAME = `${WORD_OF_NAME}(?: ${WORD_OF_NAME}){1,3}`
const RUNS =
  '(?:runs?|ran|heads?|headed|leads?|led|manages?|managed|(?:took|takes|has taken) (?:over|charge of)|is (?:running|heading|leading|in charge of))'
/** Names of offices and of the side itself are nobody's. */
const NO_NAME = String.raw`(?!(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:Taliban|Emirates?|Ministr|Ministers?|Foreign|Office|Government|Council|Department|Republic|Islamic|Afghan))`
const SOMEBODY = `${NO_NAME}(${WORD_OF_NAME}(?: ${WORD_OF_NAME}){1,3})`
/** Whom a State is said to have taken, where he is named beside his post. */
const NAMED = [
  // "accepted Abdul Wahab as the Taliban ambassador"
  new RegExp(
    String.raw`\b${TAKES}(?: one)? (${NAME}|${WORD_OF_NAME}) as (?:[\p{L}’'-]+ ){0,4}${POST}(?!\p{L})`,
    'u',
  ),
  // "took a Taliban ambassador, Abdul Wahab", "the Taliban chargé d'affaires Abdul Wahab"
  new RegExp(
    String.raw`\bTaliban(?:-\p{L}+|['’]s)? (?:\p{Ll}+ )?${POST},? (?:one )?(${NAME})(?=[,.;]|$| \p{Ll})`,
    'u',
  ),
  // "Abdul Wahab runs the embassy"
  new RegExp(
    String.raw`^\W*${SOMEBODY} (?:still |now )?${RUNS} (?:[\p{L}’']+ ){0,4}(?:embassy|consulate|mission)\b`,
    'u',
  ),
  // "the embassy is run by Abdul Wahab"
  new RegExp(String.raw`\b(?:run|headed|led|managed) by ${SOMEBODY}`, 'u'),
  // "the Taliban placed Abdul Wahab at the Moscow embassy"
  new RegExp(String.raw`\b${PLACES} ${NO_NAME}(${NAME}|${WORD_OF_NAME}) ${AT_HOUSE}`, 'u'),
  // "Abdul Wahab is the Taliban ambassador"
  new RegExp(
    String.raw`^\W*${SOMEBODY} (?:is|was|became) (?:the |a |an )?Taliban(?:-\p{L}+|['’]s)? (?:\p{Ll}+ )?${POST}(?!\p{L})`,
    'u',
  ),
]

/** "The Taliban chargé Karim Karimi heads the embassy": who runs a mission is told by name as well. */
const OF_ENVOYS: ReadonlySet<Claim['topic']> = new Set(['accreditation', 'mission'])

/** Whom a claim names as the envoy who was taken, or who runs a mission, if nobody on file is meant. */
function strangerIn({ topic, envoy, question: { people, text } }: Claim): string | null {
  if (!OF_ENVOYS.has(topic) || envoy || people.length) return null
  return NAMED.flatMap((named) => named.exec(text)?.[1] ?? [])[0] ?? null
}

/** Who was taken as an envoy, or heads a mission: somebody of another name does not bear it out. */
export const whichEnvoy: Want = (claim) => {
  const name = strangerIn(claim)
  if (!name) return null
  const words = name.split(' ').map((word) => new RegExp(begins(word), 'i'))
  return (fact) => sentencesOf(fact).some((sentence) => words.some((word) => word.test(sentence)))
}
