import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/**
 * "And the Taliban?", "and the republic's line?", "and Mullah Baradar?" after what somebody said: words of that side on the
 * same, and no more those of whoever spoke before; null where nothing of the kind is asked.
 */
export function ofNextSide(question: Question, features: Features, { last }: Before): Question | null {
  const side = features.has('taliban') ? 'taliban' : 'republic'
  if (!isSideAlone(question, features)) return null
  if (last.intent === 'person' && question.leader)
    return { ...question, intent: 'unsupported', reason: 'other-subject' }
  if (last.intent !== 'statement') return null
  /** What somebody said of a mission is of its place; else his State was in view for his sake alone. */
  const isOfPlace = last.mission !== null || !last.people.length
  return {
    ...question,
    reason: null,
    intent: 'statement',
    topic: last.topic,
    topics: last.topic === 'all' ? [] : [last.topic],
    countries: isOfPlace ? last.countries : [],
    mission: last.mission,
    side,
    speaks: side,
    inherited: ['intent', 'aspect', ...(isOfPlace ? (['countries'] as const) : [])],
  }
}

/** Nothing is named but the side, and nothing asked but its words. */
const isSideAlone = (
  { countries, people, group, asOf }: Question,
  { unknown, has, marked: { marks, words } }: Features,
): boolean =>
  words.length <= FEW &&
  unknown === 0 &&
  has('taliban') !== has('republic') &&
  !countries.length &&
  !people.length &&
  !group &&
  !asOf &&
  marks.every(
    (mark) =>
      mark.is === 'everyday' ||
      isCue(mark, 'taliban', 'republic', 'addition', 'stance', 'statement', 'say', 'what'),
  )
/** "And what about the Islamic Emirate's line?" */
const FEW = 7

/** "And Haqqani?" after another question: a name that several have, and nothing else, is asked back and not passed over. */
export function ofNameOfSeveral(
  question: Question,
  { people, marked: { marks, words } }: Features,
  { intent, topic }: Before['last'],
): Question | null {
  const [name, ...others] = marks.filter((mark) => !isCue(mark, 'addition'))
  if (name?.is !== 'person' || others.length || people.length || name.ids.length < 2 || words.length > FEW)
    return null
  const back = { of: 'person', name: name.key, people: name.ids } as const
  if (intent !== 'statement') return { ...question, intent: 'person', reason: null, back }
  const topics = topic === 'all' ? [] : [topic]
  return { ...question, intent, topic, topics, reason: null, back }
}
