import type { Reader } from '../understand/reader.ts'
import type { MissionData } from './compile.ts'
import { namedAs } from './home-of.ts'
import type { Fact, Knowledge } from './knowledge.ts'
import { type Quotations, spokenBy } from './quotations.ts'
import { relevanceOf, sharedWith } from './relevance.ts'
import type { PersonRecord } from './schema.ts'
import { STATE_SECTIONS } from './vocabulary.ts'

/** What of the record is looked through for words that a question repeats. */
type OnRecord = Pick<Knowledge, 'ofCountry' | 'ofPerson' | 'ofSide'> &
  Readonly<{
    quotations: Quotations
    people: ReadonlyMap<string, PersonRecord>
    missions: ReadonlyMap<string, MissionData>
  }>

type Heard = Pick<Reader, 'heard' | 'heardWhole' | 'heardFrom' | 'heardOn' | 'spoke' | 'told'>

/** What the record lets a reader know of words that a question repeats: on which topic, by whom and about whom they are. */
export function heardIn({ quotations, people, missions, ofCountry, ofPerson, ofSide }: OnRecord): Heard {
  const person = (id: string) => people.get(id)
  return {
    heard: (words, whom) => {
      const exact = quotations.holding(words)
      const hits = exact.length ? exact : quotations.like(words)
      const [own = hits[0]] = spokenBy(hits, whom, person)
      return own ? topicHeard(own.fact) : null
    },
    heardWhole: (words) => quotations.holding(words).length > 0,
    heardFrom: (words, whom) => spokenBy(quotations.holding(words), whom, person).length > 0,
    heardOn: (words) => quotations.holding(words)[0]?.fact.country ?? null,
    spoke: (persons, states, words) => {
      const said = persons.length ? persons.flatMap(ofPerson) : states.flatMap(ofSide)
      const [best] = relevanceOf(said, words).toSorted((a, b) => b.score - a.score)
      const mission = missions.get(best?.fact.mission ?? '')
      return best?.score ? { topic: best.fact.topic, mission: mission ? namedAs(mission) : null } : null
    },
    told: (states, words) =>
      states
        .flatMap((state) => STATE_SECTIONS.flatMap((section) => ofCountry(state, section)))
        .find((fact) => sharedWith(fact, words) === words.length)?.topic ?? null,
  }
}

const topicHeard = ({ value, topic }: Fact): Fact['topic'] => (value === 'stance' ? 'relations' : topic)
