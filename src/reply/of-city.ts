import { fold } from '../fold.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'
import { newestBy } from './standing.ts'

/** The name of the city, and one more word of the question. */
const TELLING = 2

/** What is on file of a State, under whatever topic, on the city that is asked about and its matter: "a consul general in Bonn"; the nearest first. A capital stands for its State. */
export function ofCity(country: string, { question, knowledge, until }: Context): Fact[] {
  const capital = knowledge.names.states[country]?.capital
  const cities = knowledge
    .missionsIn(country)
    .flatMap(({ city }) => (city !== capital && question.cities.includes(city) ? [fold(city)] : []))
  if (!cities.length) return []
  const inWords = (fact: Fact) => sharedWith(fact, [...question.sought, ...cities])
  return STATE_SECTIONS.flatMap((section) => newestBy(knowledge.ofCountry(country, section), until))
    .filter((fact) => sharedWith(fact, cities) > 0 && inWords(fact) >= TELLING)
    .toSorted((a, b) => inWords(b) - inWords(a))
}
