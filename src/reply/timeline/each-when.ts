import { missionOfState } from '../../question.ts'
import type { Context } from '../context.ts'
import { inARow } from '../in-a-row.ts'
import { joined, type Told, told } from '../told.ts'

/** Findings of each State beside which the others' stand. */
const OF_EACH = 4

/** "When did Kazakhstan and Kyrgyzstan delist them?", "year for each": the date of each State named, and of whom it is not so; null where one alone is asked about. */
export function eachWhen(context: Context, timeline: (of: Context) => Told): Told | null {
  const { question } = context
  const { asks, countries, people, order, place, mission, asOf } = question
  if (asks !== 'when' || countries.length < 2 || people.length || order || place || asOf) return null
  const each = countries.map((country) =>
    timeline({
      ...context,
      question: { ...question, countries: [country], mission: mission && missionOfState(mission, country) },
    }),
  )
  const answered = each.filter(({ outcome }) => outcome === 'answered')
  return answered.length
    ? told(
        inARow(each.map(({ headline }) => headline)),
        joined(answered.flatMap(({ parts }) => parts.slice(0, OF_EACH))),
        answered.flatMap(({ facts }) => facts),
      )
    : null
}
