import type { Conversation } from '../conversation.ts'
import type { Back, Question } from '../question.ts'
import type { Features } from './features.ts'
import type { Reading } from './understand.ts'

/** What is still missing once the conversation has had its say. */
export function leftOpen(
  question: Question,
  { features, intent }: Reading,
  conversation: Conversation,
): Back | null {
  const { mission, countries, people, group, topic } = question
  if (question.intent === 'statement' && features.has('who-said') && conversation.facts.length) return null
  const about =
    countries.length > 0 ||
    people.length > 0 ||
    group !== null ||
    question.publishers.length > 0 ||
    question.quoted.length > 0 ||
    question.alleged !== null
  if (
    question.intent === 'compare' &&
    countries.length < 2 &&
    !group &&
    !(features.mission.kind === 'mission' && features.mission.plural)
  )
    return { of: 'nothing-to-follow' }
  if (!about && !question.organisation && mission?.receiving !== 'UN' && pointsBack(question, features))
    return topic === 'mission'
      ? { of: 'mission' }
      : topic === 'all'
        ? { of: 'nothing-to-follow' }
        : { of: 'country', topic }
  if (
    about ||
    mission?.receiving === 'UN' ||
    question.intent === 'help' ||
    question.intent === 'list' ||
    question.intent === 'changes' ||
    question.organisation
  )
    return null
  if (
    topic === 'mission' &&
    (question.intent === 'status' || question.intent === 'person' || question.intent === 'timeline')
  )
    return { of: 'mission' }
  if (intent === 'sources' || features.dates.kind === 'either') return null
  return (question.intent === 'timeline' && !question.topics.length) ||
    (question.intent === 'statement' && !question.side)
    ? { of: 'nothing-to-follow' }
    : null
}

/** "Has he presented his credentials?", "the consul resigned": somebody is meant whom only a conversation could name. */
function pointsBack({ intent, sought }: Question, { has, marked: { words, unknown } }: Features): boolean {
  if (intent === 'help' || intent === 'changes' || intent === 'sources') return false
  if (has('several', 'which', 'how-many', 'list')) return false
  return (
    has('left-open') ||
    (has('he-she') && !has('who')) ||
    (words.length <= 2 && has('envoy') && intent === 'status') ||
    (intent === 'status' && words.length <= SHORT && unknown.some((word) => sought.includes(word)))
  )
}

/** In so few words one that nothing explains is what is asked about. */
const SHORT = 6
