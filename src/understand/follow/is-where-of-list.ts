import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Before } from './follow.ts'
import { SHORT } from './leans.ts'

/** "In which cities?", "and where are they based?" after a list: those on it, by all that it was asked for. */
export const isWhereOfList = (
  { details, countries, people, group, mission }: Question,
  { topics, unknown, marked: { words } }: Features,
  last: Before['last'],
): boolean =>
  last.intent === 'list' &&
  details.join() === 'where' &&
  !topics.length &&
  !countries.length &&
  !people.length &&
  !group &&
  !mission &&
  unknown === 0 &&
  words.length < SHORT
