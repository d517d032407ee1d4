import type { Question } from '../../question.ts'
import type { Reader } from '../../understand/reader.ts'
import { oneOf } from '../any-of.ts'
import type { Assertion } from './assertion.ts'
import type { EnvoyTold } from './envoy-told.ts'

const OVER = oneOf(
  'over|ended|finished|expired|complete(?:d)?|up|concluded|done',
  'at an end|at its end|to be (?:over|at an end|ended)|an end|a thing of the past',
)
const TERM =
  '(?:term|mandate|tenure|tour(?: of duty)?|time|mission|posting|assignment|appointment|stint|service)'
/** Who sends or calls off an envoy of Afghanistan's. */
const THEY = String.raw`\b(?:Taliban|Kabul|(?:Islamic )?Emirate|IEA|Muttaqi)\b`
/** What may stand between them and what they do: no other who does it. */
const OWN_WORDS = '(?: (?!after|before|when|as|since|while|until|not|never)[\\p{Ll}’]+){0,5}?'

const DISMISSED_IN_REPORT = /(?<!\bdenied\b[^.;]{0,60})\bdismiss(?!ed diplomat)/i
/** "Denied that the Taliban had dismissed him": what is denied is not told. */
const DENIED: readonly [RegExp, RegExp] = [
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed))\b[^.;]{0,60}\b(?:recalled|dismiss(?:ed|al)|sacked|fired|removed|ousted)\b/i,
  /\bdenied\b[^.;]{0,60}\bdismissed\b/i,
]
/** Whoever else is said to have done it. */
const BY_NOBODY_ELSE = String.raw`(?! (?:\p{Ll}+ ){0,2}(?:by|at) (?!(?:the )?(?:${THEY})))`

/** How an envoy's time in office is said to have ended, by the Taliban or himself, and how a report on file tells the same. */
const WAYS: readonly (readonly [RegExp, RegExp])[] = [
  // "declared his term over", "say that his mandate has ended"
  [
    new RegExp(
      String.raw`${THEY}(?:['’]s)?${OWN_WORDS} (?:declar|announc|pronounc|sa(?:y|id)|consider|proclaim|regard|deem|ha(?:s|d|ve))\p{L}*\b[^.;]{0,60}\b${TERM}\b[^.;]{0,60}\b(?:is |was |has |had |been |as |to be )*${OVER}(?!\p{L})`,
      'u',
    ),
    /\bterm\b/i,
  ],
  // "his term was declared over by the Taliban"
  [
    new RegExp(
      String.raw`\b${TERM}\b[^.;]{0,60}\b(?:declared|pronounced|announced|considered) (?:to be )?${OVER} by (?:the )?[^.;]{0,30}${THEY}`,
      'u',
    ),
    /\bterm\b/i,
  ],
  // "recalled him", "called him home"
  [
    new RegExp(
      String.raw`${THEY}(?:['’]s)?${OWN_WORDS} (?:recall(?:s|ed)|(?:call(?:s|ed)|order(?:s|ed)|summon(?:s|ed)) [^.;]{3,60}\b(?:home|back)\b)`,
      'u',
    ),
    /\brecall/i,
  ],
  // "was recalled by the Taliban", "was recalled from Berlin", "has been called home": nobody else would
  [
    new RegExp(
      String.raw`\b(?:was|were|been|is) (?:\w+ )?(?:recalled|(?:called|ordered|summoned) (?:back|home))${BY_NOBODY_ELSE}`,
      'u',
    ),
    /\brecall/i,
  ],
  // "was dismissed", "was removed from his post by the Taliban"
  [
    new RegExp(
      String.raw`\b(?:was|were|been|is) (?:\w+ )?(?:dismissed|sacked|fired|removed|ousted)(?: from (?:his|her|the) post)?${BY_NOBODY_ELSE}`,
      'u',
    ),
    DISMISSED_IN_REPORT,
  ],
  // "the Taliban dismissed him"
  [
    new RegExp(
      String.raw`${THEY}(?:['’]s)?${OWN_WORDS} (?:dismiss(?:es|ed)|sack(?:s|ed)|fired?) (?=\p{L})`,
      'u',
    ),
    DISMISSED_IN_REPORT,
  ],
  // "resigned", "has stepped down"
  [
    /\b(?<!\bnot )(?:resign(?:s|ed)|(?:steps|stepped) down|(?:has|have) quit|quit (?:his|her) (?:post|job)|(?:hand|turn)ed in (?:his|her) resignation)\b/,
    /\bresign/i,
  ],
]

/** Whoever runs his mission since: how he went stands in the report. */
const CALLED_OFF: Assertion = { asserts: ['staff', 'taliban', 'republic', 'host'], deniedBy: [] }

/** Reads that the Taliban called off one envoy of the republic's by name, whom his host may keep for all that, or that he resigned; else null. */
export function calledOff({ text, people, negative }: Question, { home }: Reader): EnvoyTold | null {
  const [envoy = '', ...others] = people
  const { side, mission } = home(envoy)
  if (others.length || side !== 'republic' || negative || !told(text).length) return null
  return { topic: 'mission', assertion: CALLED_OFF, envoy, mission, serves: false }
}

/** The ways in which a text tells it. */
const told = (text: string): readonly (readonly [RegExp, RegExp])[] =>
  DENIED[0].test(text) ? [DENIED] : WAYS.filter(([said]) => said.test(text))

/** Whether a report on file must tell of an envoy called off in a way that a text says it; null where the text says none. */
export function toldAsCalledOff(text: string): ((report: string) => boolean) | null {
  const ways = told(text)
  return ways.length ? (report) => ways.some(([, how]) => how.test(report)) : null
}
