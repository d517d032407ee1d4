import type { Context } from './context.ts'
import { inARow } from './in-a-row.ts'
import { conditions } from './list/conditions.ts'
import { withDay } from './list/line.ts'
import { placedIn, rivalsOf } from './list/order.ts'
import { list } from './list.ts'
import { joined, type Told } from './told.ts'

/** "Was the UAE the first to take an ambassador?": whether it was, how it stands with that State, and who has done so in order of time. */
export function withOrder(told: Told, context: Context): Told {
  const { question } = context
  const { countries, topic, mission, people, inherited } = question
  const isOfTaking = (topic === 'accreditation' || topic === 'recognition') && !mission && !people.length
  /** "The first of them", "same question as the first" point at a State or a turn before. */
  const isOfPlace =
    question.order &&
    question.place !== null &&
    (!inherited.length || question.asks === 'whether') &&
    question.topics.length < 2
  if (told.outcome !== 'answered' || !isOfPlace || countries.length !== 1 || !isOfTaking) return told
  const all = list({ ...context, question: { ...question, intent: 'list', countries: [], place: null } })
  return {
    ...told,
    headline: inARow([...inThatPlace(context), told.headline, all.headline]),
    parts: joined([...told.parts, ...all.parts]),
    facts: [...new Set([...told.facts, ...all.facts])],
  }
}

/** Yes or no, and then whose place it is; that the dates do not settle it, where they leave it open. */
function inThatPlace(context: Context): string[] {
  const { question, words } = context
  const [counted] = conditions({ ...context, question: { ...question, countries: [] } })
  const placed = counted && placedIn(counted, context)
  if (!placed || question.asks !== 'whether' || question.negative) return []
  const rivals = rivalsOf(placed, counted)
  const names = words.list((rivals.length ? rivals : [placed]).map((line) => withDay(line, words)))
  const key = rivals.length
    ? 'list.unsettled'
    : question.countries.includes(placed.country)
      ? 'list.in-place'
      : 'list.not-in-place'
  return [words.sentence(words.say(key, { names }))]
}
