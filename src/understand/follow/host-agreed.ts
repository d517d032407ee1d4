import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES } from '../marks.ts'
import type { Before } from './follow.ts'

/**
 * "Did Berlin agree?", "with Delhi's blessing?" after who runs an Afghan mission there: whether the host gave its consent
 * to whoever is there, and not how its capital's embassy stands; null where nothing of the kind is asked.
 */
export function hostAgreed(question: Question, features: Features, { last }: Before): Question | null {
  const { mission } = last
  const isOfHost =
    mission?.sending === 'AF' &&
    mission.receiving !== null &&
    features.countries.join() === mission.receiving &&
    !question.people.length &&
    !features.topics.some((topic) => topic === 'mission' || topic === 'relations') &&
    !features.has(...HOUSES, 'say', 'when', 'why', 'who', 'which', 'recognise') &&
    features.marked.words.length <= AGREEING &&
    AGREED.test(features.marked.words.join(' '))
  return isOfHost
    ? {
        ...question,
        intent: 'status',
        reason: null,
        back: null,
        topic: 'accreditation',
        topics: ['accreditation'],
        countries: features.countries,
        mission: null,
        details: [],
        sought: mission.kind === 'consulate' ? ['consul', 'consent'] : ['consent'],
        inherited: ['aspect'],
      }
    : null
}
/** "And did the German government ever sign off on that?" */
const AGREEING = 11
const AGREED =
  /^(?:(?:and|but|so|ok) )?(?:(?:did|has|have|had|does|do|is|was) .*\b(?:agreed?|approved?|consent(?:ed)?|(?:given|gave|give) (?:its |their )?(?:consent|agrement|blessing|approval|nod)|(?:sign|signed) off|(?:sign|signed) (?:it|that|this) off|ok(?:ay)? with|fine with|happy with|on board)\b|with .*\b(?:consent|blessing|approval|agreement|agrement|nod)$)/
