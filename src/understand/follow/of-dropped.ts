import { newestLast } from '../../newest-last.ts'
import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { droppedIn } from './dropped.ts'
import type { Before } from './follow.ts'
import { SHORT } from './leans.ts'
import { whichOne } from './rejected.ts'

/**
 * "Forget Germany" after Germany and then Russia: what was asked, of the State that is left; where none is, it is asked
 * back which is meant, and never told of the one that nobody wants any more. Null where nothing is dropped.
 */
export function ofDropped(question: Question, features: Features, { last, recent }: Before): Question | null {
  const { countries, topics, marked } = features
  const dropped = droppedIn(features)
  const isDropped =
    marked.marks.some((mark) => isCue(mark, 'drop')) &&
    marked.words.length <= SHORT &&
    countries.length > 0 &&
    countries.every((code) => dropped.includes(code)) &&
    !topics.length &&
    !question.people.length &&
    !features.has('who', 'which', 'several', 'yes-no', 'negation')
  const { topic, intent, countries: before } = last
  if (!isDropped || intent === 'list' || before.length > 1 || topic === 'all') return null
  const left = newestLast([...recent, ...before]).filter((code) => !dropped.includes(code))
  const [newest] = left.slice(-1)
  return newest
    ? { ...question, countries: [newest], mission: null, except: false, reason: null }
    : { ...question, countries: [], mission: null, ...whichOne(topic) }
}
