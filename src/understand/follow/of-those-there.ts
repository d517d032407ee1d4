import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/**
 * "Which countries never shut theirs?", "who kept theirs open?", "which embassies stayed?", "who has one there?" after a
 * State's embassy in Kabul: a list of those there, and not of the Afghan ones elsewhere; null where nothing of the kind
 * is asked.
 */
export function ofThoseThere(
  question: Question,
  features: Features,
  { mission: before }: Before['last'],
): Question | null {
  const isOfThem =
    before?.receiving === 'AF' &&
    !question.people.length &&
    !question.countries.length &&
    (question.topics.join() === 'mission' || !question.topics.length) &&
    isOfNone(question.mission) &&
    !features.has('afghan', 'taliban', 'republic', 'consulate', 'un-seat', 'staff', 'in-post', 'heads') &&
    ((question.topics.length > 0 && asksWhose(features, before.sending !== null)) || asksWhoHasOne(features))
  return isOfThem
    ? {
        ...question,
        reason: null,
        intent: 'list',
        topic: 'mission',
        topics: ['mission'],
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

/** "Who does keep an embassy open there?", "who else has one there?": whoever owns any. */
const asksWhoHasOne = ({ at, there, has, marked: { words } }: Features): boolean =>
  there &&
  at('who') >= 0 &&
  at('who') <= OPENS &&
  !has('why', 'when', 'since-when', 'say', 'statement', 'source', 'he-she', 'heads') &&
  ANY.test(words.join(' '))
/** "So who else …" */
const OPENS = 2
const ANY =
  /\b(?:has|have|had|got|keeps?|kept|keeping|maintains?|maintained|runs?|operates?) (?:still |actually |now )?(?:an?|any|one)(?: (?:open|working|active|functioning))*(?: (?:embassy|embassies|mission))?(?: (?:open|running|going|staffed|up))*(?: over)? there\b/

/** "Which of those are in Africa?", "any in Europe among them?" after a number that somebody gave: which are on file there. */
export const isAmongThem = (
  { has, marked: { words } }: Features,
  { intent, topic }: Before['last'],
): boolean =>
  intent === 'statement' &&
  topic !== 'all' &&
  topic !== 'relations' &&
  (has('pronoun') || words.includes('those') || words.includes('them')) &&
  !has('he-she', 'say', 'statement', 'who-said')
