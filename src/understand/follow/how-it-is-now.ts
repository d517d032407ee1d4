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
  ![...countries, ...people, ...groups, ...topics].length &&
  words.length <= SHORT &&
  (hasChanged(words) || (has('now') && unknown === 0 && !has('statement'))) &&
  !he &&
  !has('say', 'he-she', 'who', 'who-said', 'which', 'when', 'why', 'since-when', 'source')

/** "Has that changed?", "did his position change?", "is it different today?"; what changed since a time is told as news. */
const hasChanged = (words: readonly string[]): boolean => {
  const text = words.join(' ')
  return CHANGED.test(text) && !/\bsince\b/.test(text)
}
const CHANGED =
  /\b(?:changed?|different|moved on|up to date|still (?:true|valid|so|current|right|holds?|holding|the case))\b/
