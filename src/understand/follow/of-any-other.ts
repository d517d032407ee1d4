import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { isCue, isInside } from '../marks.ts'

/** "Has any other capital followed?", "anybody else do the same?", "any others likewise?": the same is asked of all the others. */
export const isOfAnyOther = (features: Features): boolean => {
  const { has, marked } = features
  return (
    namesNothing(features) &&
    !has('envoy', 'say', 'he-she', 'source') &&
    marked.marks.some(
      (mark) => isCue(mark, 'several', 'except') && OTHER.test(mark.key) && mark.first <= OPENS,
    ) &&
    marked.marks.some(
      (mark) =>
        (isCue(mark, 'new') && FOLLOWED.test(mark.key)) ||
        (isCue(mark, 'pronoun', 'addition') && SAME.test(mark.key)),
    )
  )
}

/** A short turn in which every word is known, and which names no State, person or matter of its own. */
const namesNothing = ({ countries, people, topics, unknown, marked }: Features): boolean =>
  marked.words.length <= ASKING && unknown === 0 && ![...countries, ...people, ...topics].length

/** "So has anybody else since done the same?" */
const ASKING = 8
const OPENS = 2
const OTHER = /^any(?:one|body)? (?:else|other)\b/
const FOLLOWED = /^follow(?:ed|ing)?(?: suit)?$/
const SAME = /\b(?:same|likewise|similarly)$/

/** "And everybody else?", "anywhere else?", "а остальные?", "其他国家呢": nothing but that more are asked about than those before. */
export const isOfAllTheRest = (features: Features): boolean => {
  const { groups, has, marked } = features
  return (
    namesNothing(features) &&
    !groups.length &&
    has('several', 'who-else') &&
    !has('both-of', 'latter-of') &&
    marked.marks.every(
      (mark) =>
        !SO_MANY.test(mark.key) && (isCue(mark, ...OF_THE_REST) || isInside('several', mark, marked.marks)),
    )
  )
}
/** "The three?" are those before. */
const SO_MANY = /^the (?:two|three|four|five|six)$/
const OF_THE_REST: readonly Cue[] = [
  'several',
  'who-else',
  'except',
  'addition',
  'add',
  'what',
  'about',
  'where',
  'now',
  'narrow',
  'yes-no',
  'which',
  'who',
]
