import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { isCue, isInside } from '../marks.ts'

/** "Has any other capital followed?", "anybody else do the same?", "any others likewise?": the same is asked of all the others. */
export const isOfAnyOther = ({
  countries,
  people,
  topics,
  unknown,
  has,
  marked: { marks, words },
}: Features): boolean =>
  words.length <= ASKING &&
  unknown === 0 &&
  !countries.length &&
  !people.length &&
  !topics.length &&
  !has('envoy', 'say', 'he-she', 'source') &&
  marks.some((mark) => isCue(mark, 'several', 'except') && OTHER.test(mark.key) && mark.first <= OPENS) &&
  marks.some(
    (mark) =>
      (isCue(mark, 'new') && FOLLOWED.test(mark.key)) ||
      (isCue(mark, 'pronoun', 'addition') && SAME.test(mark.key)),
  )
/** "So has anybody else since done the same?" */
const ASKING = 8
const OPENS = 2
const OTHER = /^any(?:one|body)? (?:else|other)\b/
const FOLLOWED = /^follow(?:ed|ing)?(?: suit)?$/
const SAME = /\b(?:same|likewise|similarly)$/

/** "And everybody else?", "anywhere else?", "а остальные?", "其他国家呢": nothing but that more are asked about than those before. */
export const isOfAllTheRest = ({
  countries,
  people,
  groups,
  topics,
  unknown,
  has,
  marked: { marks, words },
}: Features): boolean =>
  words.length <= ASKING &&
  unknown === 0 &&
  ![...countries, ...people, ...groups, ...topics].length &&
  has('several', 'who-else') &&
  !has('both-of', 'latter-of') &&
  marks.every(
    (mark) => !SO_MANY.test(mark.key) && (isCue(mark, ...OF_THE_REST) || isInside('several', mark, marks)),
  )
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
