import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/** "Tally?", "and the grand total?": the number alone is asked for, of whatever was asked about. */
export const isCount = ({
  topics,
  countries,
  people,
  unknown,
  marked: { marks, words },
}: Features): boolean =>
  words.length <= COUNT &&
  !topics.length &&
  !countries.length &&
  !people.length &&
  unknown === 0 &&
  marks.some((mark) => isCue(mark, 'how-many') && SUM.test(mark.key))
/** "And what does that add up to?" */
const COUNT = 7
const SUM = /\b(?:count|tally|totals?|altogether|all told|add up to)\b/

/** "The count?" after whether one State recognises the Taliban: how many do. */
export const countsAll = (
  { group }: Pick<Question, 'group'>,
  features: Features,
  { topic, intent }: Before['last'],
): boolean => group === null && intent === 'status' && topic === 'recognition' && isCount(features)
