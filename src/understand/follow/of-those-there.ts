import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/**
 * "Which countries never shut theirs?", "who kept theirs open?", "which embassies stayed?" after a State's embassy in
 * Kabul: a list of those there, and not of the Afghan ones elsewhere; null where nothing of the kind is asked.
 */
export function ofThoseThere(
  question: Question,
  features: Features,
  { mission: before }: Before['last'],
): Question | null {
  const isOfThem =
    before?.receiving === 'AF' &&
    !question.reason &&
    !question.people.length &&
    !question.countries.length &&
    question.topics.join() === 'mission' &&
    isOfNone(question.mission) &&
    !features.has('afghan', 'taliban', 'republic', 'consulate', 'un-seat', 'staff', 'in-post', 'heads') &&
    asksWhose(features, before.sending !== null)
  return isOfThem
    ? {
        ...question,
        intent: 'list',
        mission: { ...before, sending: null },
        inherited: [...question.inherited, 'mission'],
      }
    : null
}

/** No place and no owner is told. */
const isOfNone = (mission: Question['mission']): boolean =>
  mission === null || (mission.receiving === null && mission.city === null)

/** Several are asked for, and whether their houses are open or shut; after one State "which ones" are of all. */
const asksWhose = ({ has, it, marked: { marks } }: Features, isOfOne: boolean): boolean => {
  const isTheirs = marks.some(
    (mark) => isCue(mark, 'pronoun') && (mark.key === 'theirs' || (isOfOne && mark.key === 'ones')),
  )
  return (
    has('open', 'closed') &&
    !it &&
    !has('why', 'when', 'since-when', 'say', 'statement', 'source') &&
    ((has('which') && has('several')) || (isTheirs && has('who', 'which', 'how-many', 'several')))
  )
}
