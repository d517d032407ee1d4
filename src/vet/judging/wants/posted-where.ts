import type { Fact, Knowledge } from '../../../knowledge/knowledge.ts'
import type { Claim } from '../../claims/claim.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

const POSTED =
  /(?:ambassador|charg[ée](?: d['’]affaires)?|envoy|consul(?: general)?|representative) in (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu
/** "As first secretary in Bergen", "consular officials for Hamburg", "arrived in Mumbai": where in its host State. */
const SENT =
  /\b(?:ambassadors?|charg[ée]s?(?: d['’]affaires)?|envoys?|consuls?(?: general)?|representatives?|secretar(?:y|ies)|diplomats?|officials?|staff|arrived|arrives) (?:in|for|at|to) ((?:New |Los )?\p{Lu}[\p{L}-]+)/gu

/** "By letting its ambassador in Beijing double up", "named its ambassador in Beijing", "named Campbell, its ambassador in Beijing": through whom a State deals with Kabul. */
const THROUGH =
  /\b(?:through|via|letting|named|names|appointed|appoints|made) its (?:(?:ambassador|envoy) in ((?:New )?\p{Lu}\p{L}+)|((?:New )?\p{Lu}\p{L}+) (?:ambassador|envoy))|\b(?:named|names|appointed|appoints|made) [^,;]{3,40}, (?:its|their|the) (?:ambassador|envoy) in ((?:New )?\p{Lu}\p{L}+)/u

/** The mission in which an envoy is said to be posted: a fact on one who is posted elsewhere, or at a consulate and no embassy, is on somebody else. */
export const postedWhere: Want = (claim, { knowledge }) => {
  const { topic, text, stands } = claim
  const { mission, details } = claim.question
  const cities = new Set(knowledge.missions.map(({ city }) => city))
  const inCities = (sentence: string) => placesIn(sentence).filter((place) => cities.has(place))
  const town = isTaken(claim) ? townIn(claim, knowledge) : null
  if (town) return (fact: Fact) => sentencesOf(fact).some((sentence) => sentence.includes(town))
  const through = THROUGH.exec(stands)?.slice(1) ?? []
  const [told] = topic === 'accreditation' ? inCities(text) : through.filter((place) => cities.has(place))
  const house = isTaken(claim) && details.includes('consulate') ? mission?.city : null
  if (!told && house) return (fact: Fact) => sentencesOf(fact).some((sentence) => sentence.includes(house))
  if (!told && topic === 'accreditation' && isOneEmbassy(claim)) return isAtNoConsulate
  if (!told) return null
  return (fact: Fact) => {
    const places = sentencesOf(fact).flatMap(inCities)
    return !places.length || places.includes(told)
  }
}

/** A city other than the capital, which may stand for its State, in which an envoy is said to be posted, or to have arrived. */
function townIn({ text, question: { cities } }: Claim, { names: { states } }: Knowledge): string | null {
  const capitals = new Set(Object.values(states).map(({ capital }) => capital))
  const places = [...text.matchAll(SENT)].map(([, place = '']) => place)
  return places.find((place) => cities.includes(place) && !capitals.has(place)) ?? null
}

/** The one embassy of which a claim is made; "who run the embassy in Tehran have diplomats in Turkey" is of another State. */
const isOneEmbassy = ({ countries, question: { mission } }: Claim): boolean =>
  mission?.kind === 'embassy' && mission.receiving === countries.join()

const isAtNoConsulate = (fact: Fact): boolean => {
  const sentences = sentencesOf(fact).join(' ')
  return !AT_CONSULATE.test(sentences) || /\bembassy\b/i.test(sentences)
}
const AT_CONSULATE = /\b(?:at|in|to) the Afghan consulate\b/i

/** "In Abu Dhabi", and "in Moscow Lavrov said": by two words, or the first alone. */
const placesIn = (text: string): string[] =>
  [...text.matchAll(POSTED)].flatMap(([, place = '']) => [place, ...place.split(' ').slice(0, -1)])
