import { missionOfState, type Question } from '../../question.ts'
import type { Context } from '../context.ts'
import { inARow } from '../in-a-row.ts'
import { missionsNamed } from '../missions-named.ts'
import { joined, type Told, told } from '../told.ts'

/** Findings of each State beside which the others' stand. */
const OF_EACH = 4

/** "When did Kazakhstan and Kyrgyzstan delist them?", "year for each", "when did they get the consulates in Peshawar and Quetta?": the date of each State or city named, and of whom it is not so; null where one alone is asked about. */
export function eachWhen(context: Context, timeline: (of: Context) => Told): Told | null {
  const { question } = context
  const { asks, people, order, place, asOf } = question
  const all = [...statesOf(question), ...citiesOf(context)]
  if (asks !== 'when' || all.length < 2 || people.length || order || place || asOf) return null
  const each = all.map((one) => timeline({ ...context, question: { ...question, ...one } }))
  const answered = each.filter(({ outcome }) => outcome === 'answered')
  return answered.length
    ? told(
        inARow(each.map(({ headline }) => headline)),
        joined(answered.flatMap(({ parts }) => parts.slice(0, OF_EACH))),
        answered.flatMap(({ facts }) => facts),
      )
    : null
}

type One = Pick<Question, 'countries' | 'mission'>

/** Each State named, with its mission. */
const statesOf = ({ countries, mission }: Question): readonly One[] =>
  countries.length < 2
    ? []
    : countries.map((country) => ({
        countries: [country],
        mission: mission && missionOfState(mission, country),
      }))

/** Each of several cities of one State that are named, with its mission. */
function citiesOf({ question: { countries, mission, cities }, knowledge }: Context): readonly One[] {
  if (countries.length !== 1 || mission?.sending !== 'AF' || mission.city) return []
  return cities
    .map((city) => ({ countries, mission: { ...mission, city } }))
    .filter((one) => missionsNamed(one.mission, knowledge).length > 0)
}
