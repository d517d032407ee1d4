import type { Topic } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Before } from './follow.ts'
import { SHORT } from './leans.ts'

/**
 * "And now?", "has that changed?", "still the case?" after what was said in one State: how things are there by now, and
 * not the old words of the same man once more.
 */
export const isHowItIsNow = (
  { has, he, unknown, countries, people, groups, topics, marked: { words } }: Features,
  { intent, countries: before }: Before['last'],
): boolean =>
  intent === 'statement' &&
  before.length === 1 &&
  ![...countries, ...people, ...groups].length &&
  (!topics.length || isItsStance(topics, words)) &&
  words.length <= SHORT &&
  (hasChanged(words) || isOutcome(words) || (has('now') && unknown === 0 && !has('statement'))) &&
  !he &&
  !has('say', 'he-she', 'who', 'who-said', 'which', 'why', 'since-when', 'source') &&
  (!has('when') || isOutcome(words))

/** "Is that still the position?": the one just told, on whatever it was. */
export const isItsStance = (topics: readonly Topic[], words: readonly string[]): boolean =>
  topics.join() === 'relations' && new RegExp(STILL_ITS).test(words.join(' '))
const STILL_ITS =
  '\\bstill (?:(?:the|its|their|his|her|official) ){1,2}(?:position|line|stance|policy|view)\\b'

/** "So has it actually happened?", "how did it end?", "when did it flip?" after words on what was to come: what came of it. */
const isOutcome = (words: readonly string[]): boolean => OUTCOME.test(words.join(' '))
const OUTCOME =
  /^(?:(?:and|so|but|then|ok|well) ){0,2}(?:(?:(?:has|did) (?:it|that|this) (?:\w+ )?(?:happen|happened|come about|come to pass)|how did (?:it|that|this) (?:all )?(?:end|turn out)|when did (?:it|that|this) (?:all )?(?:flip|change|turn))\b)/

/** "Has that changed?", "did his position change?", "is it different today?"; what changed since a time is told as news. */
const hasChanged = (words: readonly string[]): boolean => {
  const text = words.join(' ')
  return CHANGED.test(text) && !/\bsince\b/.test(text)
}
const CHANGED = new RegExp(
  String.raw`${STILL_ITS}|\b(?:changed?|different|moved on|up to date|still (?:true|valid|so|current|right|holds?|holding|the case))\b`,
)
