import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { Topic } from '../question.ts'
import type { Context } from './context.ts'
import { missionsNamed } from './missions-named.ts'

/** The words of the vocabulary by which something is announced that is to come. */
const ANNOUNCED: Readonly<Partial<Record<Topic | 'all', string>>> = {
  recognition: 'announced',
  accreditation: 'upgrade-announced',
  mission: 'closure-announced',
}

/** What was announced by the end of the time asked about, of the States or the mission named or else of all; the newest first. */
export function foretold(context: Context): Fact[] {
  const { question, until } = context
  const word = ANNOUNCED[question.topic]
  return newestFirst(factsOn(context).filter(({ value, span }) => value === word && span.first <= until))
}

function factsOn({ question, knowledge }: Context): Fact[] {
  const { topic, countries, mission } = question
  if (topic === 'mission')
    return mission
      ? missionsNamed(mission, knowledge).flatMap((one) => knowledge.ofMission(one.mission, 'operation'))
      : []
  if (topic === 'all') return []
  return (countries.length ? countries : knowledge.countries).flatMap((country) => [
    ...knowledge.ofCountry(country, topic),
  ])
}
