import type { Fact } from '../../knowledge/knowledge.ts'
import { sentencesOf, type Want } from './want.ts'

const POSTED =
  /(?:ambassador|charg[ée](?: d['’]affaires)?|envoy|consul(?: general)?|representative) in ((?:New )?\p{Lu}\p{L}+)/gu

/** The city in which an envoy is said to be posted: a fact on one who is posted in another country is on somebody else. */
export const postedWhere: Want = ({ topic, text, countries }, { knowledge }) => {
  const [place] = topic === 'accreditation' ? placesIn(text) : []
  if (!place) return null
  const abroad = new Set(
    knowledge.missions.flatMap(({ city, receiving }) => (countries.includes(receiving) ? [] : [city])),
  )
  return (fact: Fact) => {
    const places = sentencesOf(fact).flatMap(placesIn)
    return places.includes(place) || !places.some((one) => abroad.has(one))
  }
}

const placesIn = (text: string): string[] => [...text.matchAll(POSTED)].map(([, place = '']) => place)
