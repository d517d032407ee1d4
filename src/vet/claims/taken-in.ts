import type { Question } from '../../question.ts'
import type { Reader } from '../../understand/reader.ts'
import type { Reading } from '../../understand/understand.ts'
import { TEARS } from '../patterns.ts'
import type { Assertion } from './assertion.ts'
import type { EnvoyTold } from './envoy-told.ts'

/** "Was accepted at the embassy", "the ambassador received him", "has begun work there". */
const TAKEN =
  /\b(?:accept|receiv|welcom|admitt?|install|recogni[sz])(?:s|es|ed|ing)?\b|\b(?:tak|took)\w* (?:\p{L}+ ){0,2}(?:on|in)\b|\blet (?:\p{L}+ ){1,3}in\b|\b(?:joined|joins)\b/iu
const TURNED_AWAY =
  /\b(?:turn(?:ed|s)|sen(?:t|ds)) (?:\p{L}+ ){1,3}(?:away|back|packing)\b|\b(?:reject|rebuff|refus|barr?)(?:s|es|ed)?\b|\bshow(?:ed|n|s) [^.;]{0,40}\bthe door\b/iu
/** What the embassy does, and not the State where it stands. */
const BY_EMBASSY = /\b(?:embassy|ambassador|mission)\b/i
const TORN = new RegExp(String.raw`\b${TEARS}\b`, 'i')

/** Nothing in the vocabulary says so: the report on a letter torn up does. */
export const TAKEN_IN = 'taken-in'
export const TURNED_OUT = 'turned-out'
const IN: Assertion = { asserts: [TAKEN_IN], deniedBy: [] }
const OUT: Assertion = { asserts: [TURNED_OUT], deniedBy: [] }

/**
 * Reads that an embassy of the republic took in one whom the Taliban name and who has no mission of his own, or turned him away;
 * null where nothing of the kind is told, or the State itself is said to do it.
 */
export function takenIn(
  { text, people }: Question,
  { has, people: all, marked: { marks, text: whole, tokens } }: Reading['features'],
  { home }: Reader,
): EnvoyTold | null {
  /** All that is on file of him is of one mission of Afghanistan's, and he has none. */
  const isNamed = ({ side, mission, spokeOf }: ReturnType<Reader['home']>) =>
    side === 'taliban' && mission === null && spokeOf?.sending === 'AF'
  const [envoy, ...others] = all.filter((one) => isNamed(home(one)))
  const isTold = BY_EMBASSY.test(text) || all.some((one) => home(one).side === 'republic')
  const isByState = marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code !== 'AF' &&
      mark.city === null &&
      !/^['’]s?(?!\p{L})/u.test(whole.clean.slice(tokens[mark.last]?.end)),
  )
  if (!envoy || others.length || !people.length || !isTold || isByState || TORN.test(text)) return null
  const isOut = TURNED_AWAY.test(text)
  if (!isOut && !TAKEN.test(text)) return null
  return {
    topic: 'accreditation',
    assertion: isOut || has('negation') ? OUT : IN,
    envoy,
    mission: null,
    serves: false,
  }
}
