import { keyOf } from '../../../tokens.ts'
import { AUX, lastWords, NAME, type Reversal, type Told, whoIn } from './told.ts'

const PAPERS = String.raw`(?:credentials|letters? of (?:credence|accreditation))\b`
/** "Gul Hassan received Putin's letter of credence": who takes papers, and not "his own". */
const TAKES_PAPERS = new RegExp(
  String.raw`(${NAME}) ${AUX}(?:receive[sd]|accept(?:s|ed)|t(?:ook|akes)|was (?:handed|given)|collected) (?!(?:his|her|their|up)\b)[^.;]{0,50}?\b${PAPERS}`,
  'u',
)
/** "Meredov handed his credentials": whose papers they are. */
const GIVES_PAPERS = new RegExp(
  String.raw`(${NAME}) ${AUX}(?:present(?:s|ed)|hand(?:s|ed)(?: over)?|g[ai]ves?|submit(?:s|ted)|deliver(?:s|ed)) (?:(?:a )?cop(?:y|ies) of )?(?:his|her|the) (?:\p{Ll}+ )?${PAPERS}`,
  'u',
)

/** "Handed his credentials to ambassador Al Qashouti", "were received by Gul Hassan": to whom they went. */
const PAPERS_TO = new RegExp(
  String.raw`\b${PAPERS}[^.,;]{0,40}? (?:to|(?:receive|accept|take)\p{Ll}+ by) (?:the )?(?:\p{Ll}+ ){0,2}(${NAME})`,
  'u',
)

/** An envoy presents his papers, and one of his hosts receives them. */
export function ofPapers(told: Told): Reversal {
  const { text } = told.claim
  const [giver, ...takers] = [GIVES_PAPERS, TAKES_PAPERS, PAPERS_TO].map((one) =>
    whoIn(one.exec(text)?.[1], told),
  )
  return takers.some((taker) => taker?.isEnvoy) || (giver && !giver.isEnvoy) ? 'denied' : null
}

/** In another language than English, an envoy who is named first receives papers. */
export function ofPapersElsewhere({ claim: { tells, question }, knowledge }: Told): Reversal {
  const text = keyOf(question.text)
  const isFirst = (name: string) =>
    text.includes(name) && /^(?:\S+ )?$/.test(text.slice(0, text.indexOf(name)))
  const isEnvoy = (one: string) => knowledge.person(one)?.posts.at(-1)?.mission !== undefined
  const namesOf = (one: string) =>
    knowledge.reader.namesOf(one).flatMap((name) => [name, ...lastWords([name])])
  return tells.includes('takes-papers') &&
    question.people.some((one) => isEnvoy(one) && namesOf(one).some(isFirst))
    ? 'denied'
    : null
}
