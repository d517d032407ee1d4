import type { Context } from '../context.ts'
import { type Counted, members } from './counted.ts'
import { countedStates, type StateTopic } from './counted-states.ts'

/** Missions are listed; who sent an ambassador to Kabul, or upgraded theirs, is asked of the States that did. */
export const isOfMissions = ({ topic, details, mission }: Context['question']): boolean =>
  topic === 'mission' &&
  !details.includes('upgraded') &&
  !(mission?.receiving === 'AF' && details.includes('ambassador'))

/** The States that meet what is asked; of two conditions those that meet the one, and among them those that meet the other. */
export function conditions(context: Context): readonly Counted[] {
  const { question } = context
  const [first = 'recognition', second] = topicsAsked(context)
  const denies = (topic: StateTopic) => question.denied.includes(topic)
  const pool = members(context)
  if (question.topic === 'mission')
    return [countedStates({ topic: 'relations', negative: false, pool }, context)]
  if (!question.both || !second)
    return [countedStates({ topic: first, negative: question.negative, pool }, context)]
  const one = countedStates({ topic: first, negative: denies(first), pool }, context)
  const met = [...one.lines.map(({ country }) => country), ...(one.bare ?? [])]
  return [one, countedStates({ topic: second, negative: denies(second), pool: met }, context)]
}

/** The topics of a list of States; of two that are joined the one that is not denied first. */
export function topicsAsked({ question }: Context): readonly StateTopic[] {
  const asked = question.topics.flatMap((topic) => (topic === 'mission' ? [] : [topic]))
  const denied = (topic: StateTopic) => Number(question.denied.includes(topic))
  return question.both ? [...asked].sort((a, b) => denied(a) - denied(b)) : asked
}
