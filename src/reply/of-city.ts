import type { Fact } from '../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../knowledge/relevance.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'
import { newestBy } from './standing.ts'

/** Whether a fact names a city, as it is called on file: by its whole name, for "Abu Dhabi" and "Abu Musa" begin alike. */
export const namesPlace = ({ evidence }: Fact, city: string): boolean =>
  evidence.some(({ report, quote = '' }) => `${report} ${quote}`.includes(city))

/** What is on file of a State, under whatever topic, on the city that is asked about and its matter: "a consul general in Bonn"; the nearest first. A capital stands for its State. */
export function ofCity(country: string, { question, knowledge, until }: Context): Fact[] {
  const capital = knowledge.names.states[country]?.capital
  const cities = knowledge
    .missionsIn(country)
    .flatMap(({ city }) => (city !== capital && question.cities.includes(city) ? [city] : []))
  if (!cities.length) return []
  const named = (fact: Fact) => cities.filter((city) => namesPlace(fact, city)).length
  const inWords = (fact: Fact) => sharedWith(fact, question.sought) + named(fact)
  return STATE_SECTIONS.flatMap((section) => newestBy(knowledge.ofCountry(country, section), until))
    .filter((fact) => named(fact) > 0 && inWords(fact) >= ENOUGH)
    .toSorted((a, b) => inWords(b) - inWords(a))
}
