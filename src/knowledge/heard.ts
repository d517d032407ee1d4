import type { Topic } from '../question.ts'
import type { Reader, Spoke } from '../understand/reader.ts'
import type { MissionData } from './compile.ts'
import { namedAs } from './home-of.ts'
import type { Fact, Knowledge } from './knowledge.ts'
import { type Quotations, spokenBy } from './quotations.ts'
import { relevanceOf, sharedWith } from './relevance.ts'
import type { PersonRecord } from './schema.ts'
import { speaksIn } from './speakers.ts'
import { STATE_SECTIONS } from './vocabulary.ts'

/** What of the record is looked through for words that a question repeats. */
type OnRecord = Pick<Knowledge, 'ofCountry' | 'ofPerson' | 'ofSide'> &
  Readonly<{
    quotations: Quotations
    people: ReadonlyMap<string, PersonRecord>
    missions: ReadonlyMap<string, MissionData>
  }>

type Heard = Pick<
  Reader,
  | 'heard'
  | 'isHeard'
  | 'heardWhole'
  | 'heardFrom'
  | 'heardOn'
  | 'spoke'
  | 'spokeSo'
  | 'spokeOfStates'
  | 'told'
>

/** What the record lets a reader know of words that a question repeats: on which topic, by whom and about whom they are. */
export function heardIn({ quotations, people, missions, ofCountry, ofPerson, ofSide }: OnRecord): Heard {
  const person = (id: string) => people.get(id)
  const sayingsOf = (id: string) => ofPerson(id).filter(({ evidence }) => speaksIn(evidence, id))
  const spokeIn = ({ topic, mission: id }: Fact): Spoke => {
    const mission = missions.get(id ?? '')
    return { topic, mission: mission ? namedAs(mission) : null }
  }
  return {
    heard: (words, whom) => {
      const exact = quotations.holding(words)
      const hits = exact.length ? exact : quotations.like(words)
      const [own = hits[0]] = spokenBy(hits, whom, person)
      return own ? topicHeard(own.fact) : null
    },
    isHeard: (id) => sayingsOf(id).length > 0,
    heardWhole: (words) => quotations.holding(words).length > 0,
    heardFrom: (words, whom) => spokenBy(quotations.holding(words), whom, person).length > 0,
    heardOn: (words) => quotations.holding(words)[0]?.fact.country ?? null,
    spoke: (persons, states, words) => {
      const said = persons.length ? persons.flatMap(ofPerson) : states.flatMap(ofSide)
      const [best] = relevanceOf(said, words).toSorted((a, b) => b.score - a.score)
      return best?.score ? spokeIn(best.fact) : null
    },
    spokeSo: (persons, words) => {
      const said = persons.flatMap(sayingsOf)
      const given = said.find(({ number }) => number !== undefined && words.includes(String(number)))
      const only = given ?? words.flatMap((word) => ofOneMatter(said, word) ?? [])[0]
      return only ? spokeIn(only) : null
    },
    spokeOfStates: (persons) => {
      const [most] = inOrderOfStates(persons.flatMap(sayingsOf))
      return most ? { topic: most, mission: null } : null
    },
    told: (states, words) =>
      states
        .flatMap((state) => STATE_SECTIONS.flatMap((section) => ofCountry(state, section)))
        .find((fact) => sharedWith(fact, words) === words.length)?.topic ?? null,
  }
}

const topicHeard = ({ value, topic }: Fact): Fact['topic'] => (value === 'stance' ? 'relations' : topic)

/** So many States make what somebody said of them a list. */
const LISTED = 3

/** The topics of some sayings that are on file of several States, those of most States first. */
function inOrderOfStates(said: readonly Fact[]): Topic[] {
  const states = new Map<Topic, Set<string>>()
  for (const { topic, country } of said)
    if (country) states.set(topic, (states.get(topic) ?? new Set()).add(country))
  return [...states]
    .filter(([, of]) => of.size >= LISTED)
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([topic]) => topic)
}

/** A word that stands in more sayings than these tells none of them apart. */
const FEW = 2

/** The saying that holds a word, or the newest of a few that do so and are about the same. */
function ofOneMatter(said: readonly Fact[], word: string): Fact | undefined {
  const holding = said.filter((fact) => sharedWith(fact, [word]) > 0)
  const isOfOne = holding.every(({ topic }) => topic === holding[0]?.topic)
  return isOfOne && holding.length <= FEW ? holding.at(-1) : undefined
}
