import { anyOf } from '../any-of.ts'
import type { Assertion } from './assertion.ts'

const TALKING =
  '(?:(?:(?:an?|any|the|its|starting|opening|holding|entering|formal|direct) )*(?:into )?(?:dialogue|talks?|contacts?)|(?:dealing|talking|engaging|sitting down) with)'
/** What a State wants before it talks to them: "made an inclusive government a condition for dialogue". */
const FIRST = anyOf(
  // "set conditions for dialogue", "their price for sitting down with them"
  new RegExp(
    String.raw`\b(?:conditions?|demands|prerequisites?|preconditions?|price|terms)\b[^.;,]{0,30}? (?:for|to|of|before) ${TALKING}\b`,
    'i',
  ),
  // "will open a dialogue with them only once", "no dialogue until", "will talk to them only if"
  /\b(?:dialogue|talks?|contacts?)\b[^.;]{0,50}\b(?:only (?:once|after|when|if)|until (?:it|they|the (?:Taliban|new rulers))|conditional (?:up)?on|hing(?:es|ed|ing) on)\b/i,
  // "should come first before any dialogue"
  /\b(?:comes?|came) (?:first,? )?before any (?:dialogue|talks|contacts?)\b/i,
)
/** "Will open a dialogue even before its demands have been met." */
const NOT_FIRST =
  /\b(?:dialogue|talks?|contacts?)\b[^.;]{0,50}\b(?:even (?:before|without|if)|regardless of|whether or not)\b/i

/** What a clause says of the terms on which a State talks to the Taliban; null where it says nothing of them. */
export function termsOfDialogue(text: string): Assertion | null {
  if (NOT_FIRST.test(text)) return { asserts: ['unconditional'], deniedBy: ['conditions'] }
  return FIRST.test(text) && !/\bno (?:pre)?conditions?\b/i.test(text)
    ? { asserts: ['conditions'], deniedBy: [] }
    : null
}
