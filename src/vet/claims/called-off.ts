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

/** How the Taliban are said to have put an end to an envoy's time in office, and how a report on file tells the same. */
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
  // "was recalled by the Taliban"
  [new RegExp(String.raw`\b(?:was|were|been) (?:\w+ )?recalled by (?:the )?${THEY}`, 'u'), /\brecall/i],
]

const CALLED_OFF: Assertion = { asserts: ['staff'], deniedBy: [] }

/** Reads that the Taliban called off one envoy of the republic's by name, whom his host may keep for all that; else null. */
export function calledOff({ text, people, negative }: Question, { home }: Reader): EnvoyTold | null {
  const [envoy = '', ...others] = people
  const { side, mission } = home(envoy)
  if (others.length || side !== 'republic' || negative || !WAYS.some(([said]) => said.test(text))) return null
  return { topic: 'mission', assertion: CALLED_OFF, envoy, mission, serves: false }
}

/** Whether a report on file must tell of an envoy called off in a way that a text says it; null where the text says none. */
export function toldAsCalledOff(text: string): ((report: string) => boolean) | null {
  const told = WAYS.flatMap(([said, how]) => (said.test(text) ? [how] : []))
  return told.length ? (report) => told.some((how) => how.test(report)) : null
}
