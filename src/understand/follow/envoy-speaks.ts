import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/** So few words only name who else is to be heard, or what he did in words. */
const SHORT = 9

/**
 * "No, not the spokesman. Their envoy in Kabul", "and what did their ambassador say?" after somebody's words: those of
 * the envoy of the same State, who is not the matter himself.
 */
export const isItsEnvoyInstead = (
  { people }: Question,
  features: Features,
  { intent, people: before, countries }: Before['last'],
): boolean =>
  intent === 'statement' &&
  before.length > 0 &&
  countries.length === 1 &&
  !people.length &&
  features.marked.words.length <= SHORT &&
  !features.countries.some((code) => !countries.includes(code)) &&
  (features.at('addition') === 0 || features.has('correction', 'negation', 'say')) &&
  !features.has('taliban', 'afghan', 'republic', 'accredit', 'consent', 'several', 'which', 'who', 'new') &&
  isOwnEnvoy(features)

/** "Their envoy", "its man in Kabul": whoever speaks for the State in view. */
const isOwnEnvoy = ({ they, marked: { marks, words } }: Features): boolean =>
  !they &&
  marks.some(
    (envoy) =>
      isCue(envoy, 'envoy') &&
      marks.some(
        (mark) => isCue(mark, 'pronoun') && OWN.test(words[mark.last] ?? '') && isBefore(mark, envoy),
      ),
  )
const OWN = /^(?:their|its)$/

/** "Their own envoy": a word may stand between. */
const isBefore = (mark: { last: number }, envoy: { first: number }): boolean =>
  envoy.first > mark.last && envoy.first - mark.last <= 2

/**
 * "Did the ambassador blame Britain?" after the Afghan embassy in London: the words of the one envoy on file who spoke
 * for it; null where another is meant, or where several did.
 */
export function itsEnvoyHeard(question: Question, features: Features, before: Before): Question | null {
  const { last, spokeFor } = before
  const isHeard =
    spokeFor !== null &&
    last.topic === 'mission' &&
    !question.people.length &&
    !features.countries.some((code) => !last.countries.includes(code)) &&
    features.marked.words.length <= SHORT &&
    !features.has('taliban', 'accredit', 'which', 'several', 'new') &&
    envoySays(features)
  return isHeard
    ? {
        ...question,
        intent: 'statement',
        reason: null,
        back: null,
        people: [spokeFor],
        countries: last.countries,
        topic: last.topic,
        topics: [last.topic],
        mission: last.mission,
        inherited: [...question.inherited, 'countries', 'aspect', 'mission'],
      }
    : null
}

/** "The ambassador", "the acting consul himself" right before what he did in words. */
const envoySays = ({ has, marked: { marks, words } }: Features): boolean =>
  has('envoy') &&
  marks.some(
    (mark) =>
      (isCue(mark, 'left-open') ||
        (isCue(mark, 'envoy') && words.slice(mark.first - 2, mark.first).includes('the'))) &&
      marks.some((say) => isCue(say, 'say') && say.last > mark.last && say.first <= mark.last + 2),
  )
