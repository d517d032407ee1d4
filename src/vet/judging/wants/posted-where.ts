import type { Fact } from '../../../knowledge/knowledge.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

const POSTED =
  /(?:ambassador|charg[ée](?: d['’]affaires)?|envoy|consul(?: general)?|representative) in ((?:New )?\p{Lu}\p{L}+)/gu

/** The city in which an envoy is said to be posted: a fact on one who is posted elsewhere is on somebody else. */
export const postedWhere: Want = (claim, { knowledge }) => {
  const { topic, text } = claim
  const { mission, details } = claim.question
  const cities = new Set(knowledge.missions.map(({ city }) => city))
  const inCities = (sentence: string) => placesIn(sentence).filter((place) => cities.has(place))
  const [told] = topic === 'accreditation' ? inCities(text) : []
  const house = isTaken(claim) && details.includes('consulate') ? mission?.city : null
  if (!told && house) return (fact: Fact) => sentencesOf(fact).some((sentence) => sentence.includes(house))
  if (!told) return null
  return (fact: Fact) => {
    const places = sentencesOf(fact).flatMap(inCities)
    return !places.length || places.includes(told)
  }
}

const placesIn = (text: string): string[] => [...text.matchAll(POSTED)].map(([, place = '']) => place)
