import type { Context } from './context.ts'
import { list } from './list.ts'
import { joined, type Told } from './told.ts'

/** "Was the UAE the first to take an ambassador?": how it stands with that State, and who has done so in order of time. */
export function withOrder(told: Told, context: Context): Told {
  const { question } = context
  const { countries, topic, mission, people } = question
  const isOfTaking = (topic === 'accreditation' || topic === 'recognition') && !mission && !people.length
  if (!question.order || question.place === null || countries.length !== 1 || !isOfTaking) return told
  const all = list({ ...context, question: { ...question, intent: 'list', countries: [], place: null } })
  return {
    ...told,
    headline: `${told.headline} ${all.headline}`,
    parts: joined([...told.parts, ...all.parts]),
    facts: [...new Set([...told.facts, ...all.facts])],
  }
}
