import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue, type Mark } from '../marks.ts'
import type { Before } from './follow.ts'
import { SHORT } from './leans.ts'

/** "Mumbai consulate, same question", "same for the Tehran embassy" after a mission or who holds a post: whatever was asked, of the mission that is named. */
export const isSameOfHouse = (
  { topics, people, mission }: Question,
  { at, has, marked: { marks, words } }: Features,
  { topic }: Before['last'],
): boolean =>
  (topic === 'mission' || topic === 'accreditation') &&
  topics.join() === 'mission' &&
  mission !== null &&
  mission.receiving !== null &&
  !people.length &&
  words.length <= SHORT &&
  at('yes-no') !== 0 &&
  !has('who', 'which', 'when', 'say', 'why') &&
  (isOverHouse(marks, words) ||
    marks.some(
      (mark) =>
        isCue(mark, 'pronoun') && /^(?:the )?same$/.test(mark.key) && ASKED.test(words[mark.last + 1] ?? ''),
    ))

/** "And over the embassy in Moscow?" after whose flag flies elsewhere: the preposition leaves out what was asked. */
const isOverHouse = (marks: readonly Mark[], words: readonly string[]): boolean =>
  /^(?:and|but|so) (?:over|above|at|on|inside|outside|for) (?:the|its|their) /.test(words.join(' ')) &&
  marks.every(
    (mark) =>
      mark.is === 'state' || mark.is === 'everyday' || isCue(mark, 'addition', 'about', 'afghan', ...HOUSES),
  )
const ASKED = /^(?:questions?|query|thing|ask|again|for|of|with|about|at|in)$/
