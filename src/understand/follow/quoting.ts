import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { asksWhose } from '../intent/asks-person.ts'
import type { Before } from './follow.ts'
import type { InView } from './in-view.ts'
import { SHORT } from './leans.ts'

/** "When?", "when was that?" after somebody's words asks for their date. */
export const isBareWhen = ({ has, at, marked: { words }, topics, countries, people }: Features): boolean =>
  at('when') === 0 &&
  !has('who', 'happened') &&
  words.length <= BARE &&
  !topics.length &&
  !countries.length &&
  !people.length
const BARE = 3

/** "When did the UK say that?": the words just told are dated. */
export const isWhenSaid = ({ has, at, people, topics, marked: { words } }: Features): boolean =>
  at('when') === 0 &&
  has('say') &&
  has('pronoun') &&
  !topics.length &&
  !people.length &&
  words.length <= SHORT

/** "Does that make it recognition?", "recognised them as well?", "recognition, though?": whether it is so, and nobody's words. */
export const isWhetherRecognition = ({ has, at, topics, marked: { words } }: Features): boolean =>
  topics.join() === 'recognition' &&
  !has('he-she', 'say', 'about') &&
  ((at('yes-no') === 0 && at('pronoun') === 1) || WHETHER.test(words.join(' ')))
const WHETHER =
  /^(?:(?:and|so|but) )?(?:formally |officially )?recogni[sz]ed (?:them|it|the taliban)\b|^recognition,? though$/

/** What is asked of a mission is asked of no words. */
const OF_HOUSES: readonly Cue[] = ['flag', 'open', 'closed', 'control', 'heads', 'money', 'staff']

/** Whether words are asked for: of the person in view, or of the State in view. */
export function isQuoting(features: Features, last: Before['last'], { taken }: InView): boolean {
  const { has, at } = features
  if (asksWhose(features)) return false
  if (taken.includes('people'))
    return (
      has('say', 'statement', 'stance', 'who-said') ||
      (last.intent === 'statement' && !(has('which') && has('yes-no')) && !has(...OF_HOUSES))
    )
  return has('statement', 'who-said') || (has('say') && has('what') && at('yes-no') !== 0)
}
