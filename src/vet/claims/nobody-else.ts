import type { Topic } from '../../question.ts'
import { anyOf, oneOf } from '../any-of.ts'
import type { Claim } from './claim.ts'
import { cityIn, stateIn } from './named-in.ts'
import type { Found } from './read-in.ts'

/** The State told of last to have recognised them or to have taken an ambassador, as it is written there: beside it, "no one else". */
export type Doer = Readonly<{ state: string; topic: Topic }>

const ELSE = oneOf(
  '(?:[Nn]obody|[Nn]o[ -]one|[Nn]one) else',
  '[Nn]one of the others?',
  '(?:[Nn]o|[Nn]ot one|[Nn]ot a single) other (?:country|[Ss]tate|nation|government|capital|power)',
  '(?:[Nn]o|[Nn]ot one|[Nn]ot a single) (?:country|[Ss]tate|nation|government) else',
)
const OPENING = '(?:(?:But|And|Yet|So|So far|To date|As yet|Until now|Since then|Even so|Still),? )*'
/** "Nobody else has recognised them", to its verb; "but Russia" behind it names the other by itself, and what nobody "had" done was so at another time. */
const NOBODY_ELSE = new RegExp(
  String.raw`^(\W*${OPENING})${ELSE}(?: in the world| on earth| anywhere| so far| yet)?,? (?=(?:has|have|does|did|is|recogni[sz]es?|accepts?|accredits?)\b(?!.*\b(?:but|except|besides|other than|apart from|bar|save)\b))`,
  'u',
)
/** "Has followed", "has done so": what was told before. */
const DOES_SO =
  /^(?:(?:has|have)(?: so far| yet| since)?(?: done (?:so|it|that|the same|likewise)| followed(?: suit| its lead| its example)?)?|does(?: so)?|did(?: so)?)(?: so far| yet| since| to date)?\W*$/u

const DID: Partial<Record<Topic, string>> = {
  recognition: 'recognises the Taliban',
  accreditation: 'has accepted a Taliban ambassador',
}

/**
 * "No one else has recognised them", after the State that has: it is the only one. Other words stay as they are, as does
 * that nobody else has done another thing than was told of it.
 */
export function besideDoer(words: string, doer: Doer | null): string {
  const rest = words.replace(NOBODY_ELSE, '')
  const did = doer && DID[doer.topic]
  if (rest === words || !doer || !did) return words
  const does = DOES_SO.test(rest) ? did : rest
  return IS_OF[doer.topic]?.test(does)
    ? words.replace(NOBODY_ELSE, `$1${doer.state} is the only country that `).replace(rest, does)
    : words
}
const IS_OF: Partial<Record<Topic, RegExp>> = {
  recognition: /\brecogni/i,
  accreditation: /\bambassador/i,
}

/** The one State that a clause tells to have done what others may not have. */
export function doerIn(found: Found, claims: readonly Claim[]): Doer | null {
  const state = found.reading.features.countries.length === 1 ? (stateIn(found) ?? cityIn(found)) : null
  const done = claims.find(
    ({ topic, asserts, all, countries }) => !all && countries.length === 1 && asserts[0] === DOES[topic],
  )
  return state && done ? { state, topic: done.topic } : null
}
const DOES: Partial<Record<Topic, string>> = { recognition: 'recognised', accreditation: 'ambassador' }

/** Whether of others than somebody is told, in any language that is read: besides whom, nothing says. */
export const isOfOthers = ({ question: { text }, features: { marked } }: Found['reading']): boolean =>
  OTHERS.test(text) || marked.tells['nobody-else'].test(text)
const OTHERS = anyOf(
  new RegExp(`(?<!\\p{L})${ELSE}(?!\\p{L})`, 'iu'),
  /\b(?:anyone|anybody|any (?:country|state|government|nation)) else\b|\bany other (?:country|state|nation|government|capital|power)\b/iu,
)
