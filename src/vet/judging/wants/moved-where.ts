import type { Fact } from '../../../knowledge/knowledge.ts'
import { sentencesOf, type Want } from './want.ts'

/** "Moved to Doha", "works out of Doha": where a mission to Kabul is said to sit meanwhile. */
const SITS =
  /\b(?:mov(?:ed|es|ing)|relocat\w+|shift(?:ed|s|ing)|transferr\w+) (?:[\p{L}’']+ ){0,6}?to (?!Afghanistan\b)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)|\b(?:out of|from|sits in|based in|works in) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu

/** Where a mission to Kabul is said to sit: a fact on its move tells the same city, or the same State. */
export const movedWhere: Want = ({ topic, text, mission }, { knowledge }) => {
  if (topic !== 'mission' || mission?.receiving !== 'AF') return null
  const places = new Set([
    ...knowledge.missions.map(({ city }) => city),
    ...Object.values(knowledge.names.states).flatMap(({ called, capital }) => [called, capital]),
  ])
  const [place] = placesIn(text).filter((place) => place !== 'Kabul' && places.has(place))
  return place ? (fact: Fact) => sentencesOf(fact).some((sentence) => sentence.includes(place)) : null
}

const placesIn = (text: string): string[] =>
  [...text.matchAll(SITS)].flatMap(([, to, from]) => {
    const place = to ?? from ?? ''
    return [place, ...place.split(' ').slice(0, 1)]
  })
