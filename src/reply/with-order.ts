import type { Context } from './context.ts'
import { inARow } from './in-a-row.ts'
import { list } from './list.ts'
import { joined, type Told } from './told.ts'

/** "Was the UAE the first to take an ambassador?": how it stands with that State, and who has done so in order of time. */
export function withOrder(told: Told, context: Context): Told {
  const { question } = context
  const { countries, topic, mission, people, inherited } = question
  const isOfTaking = (topic === 'accreditation' || topic === 'recognition') && !mission && !people.length
  /** "The first of them", "same question as the first" point at a State or a turn before. */
  const isOfPlace = question.order && question.place !== null && !inherited.length
  if (told.outcome !== 'answered' || !isOfPlace || countries.length !== 1 || !isOfTaking) return told
  const all = list({ ...context, question: { ...question, intent: 'list', countries: [], place: null } })
  return {
    ...told,
    headline: inARow([told.headline, all.headline]),
    parts: joined([...told.parts, ...all.parts]),
    facts: [...new Set([...told.facts, ...all.facts])],
  }
}
