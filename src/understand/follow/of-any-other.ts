import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'

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
