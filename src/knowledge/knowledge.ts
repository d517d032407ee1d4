import { type Day, type Span, spanOf } from '../edtf.ts'
import { once, onceFor } from '../once.ts'
import type { Topic } from '../question.ts'
import { lexiconOf } from '../understand/lexicon.ts'
import { type Reader, readerOf } from '../understand/reader.ts'
import type { FactRecord, MissionData, ShelfLife } from './compile.ts'
import {
  type Called,
  factsIn,
  type Held,
  type SourceData,
  type Spoken,
  sourcesIn,
  withdrawnIn,
} from './held.ts'
import { holdersIn } from './holders.ts'
import { type Quoted, quotationsOf } from './quotations.ts'
import { relevanceOf } from './relevance.ts'
import type { PersonRecord } from './schema.ts'
import { storeMade } from './store.ts'
import { type Section, VOCABULARY, type Word } from './vocabulary.ts'

/** A fact ready to answer from: its record, the days its dates mean, and its word of the vocabulary. */
export type Fact = FactRecord & Readonly<{ span: Span; word: Word; topic: Topic }>

/** The knowledge, indexed so that a question touches only the facts of its subject. */
export type Knowledge = Readonly<{
  /** Live facts (not withdrawn) of a State's own page, a mission, or all States, oldest first. */
  ofCountry: (country: string, section: Section) => readonly Fact[]
  ofMission: (mission: string, section: Section) => readonly Fact[]
  ofEveryone: (section: Section) => readonly Fact[]
  ofPerson: (person: string) => readonly Fact[]
  ofSource: (source: string) => readonly Fact[]
  /** What one side said, oldest first. */
  ofSide: (side: string) => readonly Fact[]
  /** What came through an outlet without being its own. */
  ofCarrier: (name: string) => readonly Fact[]
  /** Facts with words quoted. */
  quoting: () => readonly Fact[]
  fact: (id: string) => Fact | undefined
  facts: readonly Fact[]
  /** The evidence whose quotation holds some words in a row; and that which holds nearly all of them. */
  quoted: (words: string) => readonly Quoted[]
  quotedLike: (words: string) => readonly Quoted[]
  /** All facts, oldest first. */
  chronicle: () => readonly Fact[]
  /** The facts taken back, oldest first: no answer rests on them. */
  withdrawn: () => readonly Fact[]
  countries: readonly string[]
  missions: readonly MissionData[]
  mission: (id: string) => MissionData | undefined
  missionsIn: (receiving: string) => readonly MissionData[]
  missionsFrom: (sending: string) => readonly MissionData[]
  person: (id: string) => PersonRecord | undefined
  people: readonly PersonRecord[]
  source: (id: string) => SourceData | undefined
  sources: readonly SourceData[]
  shelfLife: ShelfLife
  names: Called
  language: (code: string) => Spoken
  reader: Reader
}>

const MISSION_SECTIONS: readonly Section[] = ['control', 'operation', 'affairs']

/** The topic that a section belongs to. */
function topicOf(section: Section): Topic {
  return MISSION_SECTIONS.includes(section) ? 'mission' : (section as Topic)
}

/** Knowledge to answer from. Nothing is read, sorted or made ready before a question asks for it. */
export function knowledgeOf(held: Held): Knowledge {
  const facts = storeMade(factsIn(held), ready)
  const sources = sourcesIn(held)
  const inOrder = onceFor((key: string) => facts.under(key).toSorted(byDate))
  const people = new Map(held.people.map((person) => [person.person, person]))
  const missions = new Map(held.missions.map((mission) => [mission.mission, mission]))
  const languages = new Map(held.languages.map((language) => [language.language, language]))
  const [first] = held.languages
  if (!first) throw new Error('the knowledge holds no language: knowledge/languages/en.yml is missing')
  const home: Reader['home'] = (id) => ({
    ...homeOf(people.get(id), missions),
    topic: onlyTopic(inOrder(`person ${id}`)),
  })
  const ofSide = onceFor((side: string) => {
    const said = held.people
      .filter((person) => person.side === side)
      .flatMap(({ person }) => inOrder(`person ${person}`))
    return [...new Set([...inOrder(`side ${side}`), ...said])].sort(byDate)
  })
  const quotations = quotationsOf(() => inOrder('quoting'))
  const heard: Reader['heard'] = (words) =>
    (quotations.holding(words)[0] ?? quotations.like(words)[0])?.fact.topic ?? null
  const heardWhole: Reader['heardWhole'] = (words) => quotations.holding(words).length > 0
  const spoke: Reader['spoke'] = (persons, states, words) => {
    const said = persons.length
      ? persons.flatMap((person) => inOrder(`person ${person}`))
      : states.flatMap((state) => ofSide(state))
    const [best] = relevanceOf(said, words).toSorted((a, b) => b.score - a.score)
    const { sending, receiving, city, kind } = missions.get(best?.fact.mission ?? '') ?? {}
    return best?.score
      ? {
          topic: best.fact.topic,
          mission: sending && receiving && city && kind ? { sending, receiving, city, kind } : null,
        }
      : null
  }
  const partners = held.missions.map(({ sending, receiving }) => (sending === 'AF' ? receiving : sending))
  const countries = once(() =>
    [
      ...new Set([...[...facts.keys()].flatMap((key) => /^country (..)/.exec(key)?.[1] ?? []), ...partners]),
    ].sort(),
  )
  return {
    ofCountry: (country, section) => inOrder(`country ${country} ${section}`),
    ofMission: (mission, section) => inOrder(`mission ${mission} ${section}`),
    ofEveryone: (section) => inOrder(`everyone ${section}`),
    ofPerson: (person) => inOrder(`person ${person}`),
    ofSource: (source) => inOrder(`source ${source}`),
    ofSide,
    ofCarrier: (name) => inOrder(`carrier ${name}`),
    quoting: () => inOrder('quoting'),
    chronicle: once(() => facts.all().toSorted(byDate)),
    withdrawn: once(() => withdrawnIn(held).map(ready).sort(byDate)),
    fact: (id) => facts.under(`id ${id}`)[0],
    get facts() {
      return facts.all()
    },
    get countries() {
      return countries()
    },
    missions: held.missions,
    mission: (id) => missions.get(id),
    missionsIn: (receiving) => held.missions.filter((mission) => mission.receiving === receiving),
    missionsFrom: (sending) => held.missions.filter((mission) => mission.sending === sending),
    person: (id) => people.get(id),
    people: held.people,
    source: (id) => sources.under(id)[0],
    get sources() {
      return sources.all()
    },
    shelfLife: held.shelfLife,
    names: held.names,
    language: (code) => languages.get(code) ?? first,
    quoted: quotations.holding,
    quotedLike: quotations.like,
    reader: readerOf(lexiconOf(held.lexicon, held.languages), {
      names: held.names,
      home,
      heard,
      heardWhole,
      spoke,
      holders: (office, side) => holdersIn(held.people, office, side),
    }),
  }
}

function ready(fact: FactRecord): Fact {
  const span = spanOf(fact.until ? `${fact.from.split('/')[0]}/${fact.until}` : fact.from)
  const word = VOCABULARY[fact.section][fact.kind][fact.value]
  if (!span || !word) throw new Error(`${fact.id} was never checked: its date or value is not valid`)
  return { ...fact, span, word, topic: topicOf(fact.section) }
}

/** Oldest first; on one day the vaguer date first, then by id. */
function byDate(a: Fact, b: Fact): number {
  return compare(a.span.first, b.span.first) || compare(b.span.last, a.span.last) || compare(a.id, b.id)
}

const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

/** The one topic that all facts of a person are about, if there is one. */
function onlyTopic(facts: readonly Fact[]): Topic | null {
  const topics = new Set(facts.map(({ topic }) => topic))
  return topics.size === 1 ? ([...topics][0] ?? null) : null
}

/** Where a person belongs: the State he speaks for, or the State that receives the mission of his last post. */
function homeOf(
  person: PersonRecord | undefined,
  missions: ReadonlyMap<string, MissionData>,
): { country: string | null; mission: string | null } {
  if (!person) return { country: null, mission: null }
  const [last] = [...person.posts].sort((a, b) => compare(b.until ?? b.from ?? '', a.until ?? a.from ?? ''))
  const posted = last?.mission ?? null
  const mission = posted ? missions.get(posted) : undefined
  if (/^[A-Z]{2}$/.test(person.side))
    return { country: person.side === 'UN' || person.side === 'EU' ? null : person.side, mission: posted }
  return { country: mission && mission.receiving !== 'UN' ? mission.receiving : null, mission: posted }
}
