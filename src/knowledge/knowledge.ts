import { type Day, type Span, spanOf } from '../edtf.ts'
import { once, onceFor } from '../once.ts'
import type { Topic } from '../question.ts'
import { lexiconOf } from '../understand/lexicon.ts'
import { type Reader, readerOf } from '../understand/reader.ts'
import type { Compiled, FactRecord, MissionData, ShelfLife } from './compile.ts'
import { grouped } from './grouped.ts'
import type { LanguageRecord } from './language.ts'
import type { Names } from './names.ts'
import type { EvidenceRecord, PersonRecord, SourceRecord } from './schema.ts'
import { type Section, VOCABULARY, type Word } from './vocabulary.ts'
import { wordsOf } from './words-of.ts'

/** A fact ready to answer from: its record, the days its dates mean, and its word of the vocabulary. */
export type Fact = FactRecord & Readonly<{ span: Span; word: Word; topic: Topic }>

/** A quotation and the fact it is evidence for. */
export type Quoted = Readonly<{ fact: Fact; record: EvidenceRecord }>

/** The knowledge, indexed so that a question touches only the facts of its subject. */
export type Knowledge = Readonly<{
  /** Live facts (not withdrawn) of a State's own page, a mission, or all States, oldest first. */
  ofCountry: (country: string, section: Section) => readonly Fact[]
  ofMission: (mission: string, section: Section) => readonly Fact[]
  ofEveryone: (section: Section) => readonly Fact[]
  ofPerson: (person: string) => readonly Fact[]
  ofSource: (source: string) => readonly Fact[]
  fact: (id: string) => Fact | undefined
  facts: readonly Fact[]
  /** The evidence whose quotation holds some words, in order. */
  quoted: (words: string) => readonly Quoted[]
  /** Facts by the day we wrote them down, newest first. */
  recorded: () => readonly Fact[]
  countries: readonly string[]
  missions: readonly MissionData[]
  mission: (id: string) => MissionData | undefined
  missionsIn: (receiving: string) => readonly MissionData[]
  missionsFrom: (sending: string) => readonly MissionData[]
  person: (id: string) => PersonRecord | undefined
  people: readonly PersonRecord[]
  source: (id: string) => Omit<SourceRecord, 'fingerprint'> | undefined
  sources: readonly Omit<SourceRecord, 'fingerprint'>[]
  shelfLife: ShelfLife
  names: Pick<Names, 'states' | 'shared' | 'groups'>
  language: (code: string) => LanguageRecord
  reader: Reader
}>

const MISSION_SECTIONS: readonly Section[] = ['control', 'operation', 'affairs']

/** The topic that a section belongs to. */
export function topicOf(section: Section): Topic {
  return MISSION_SECTIONS.includes(section) ? 'mission' : (section as Topic)
}

/** Indexes compiled knowledge. Nothing is sorted, or made ready to answer from, before a question asks for it. */
export function knowledgeOf(compiled: Compiled): Knowledge {
  const records = compiled.facts.filter(({ withdrawn }) => !withdrawn)
  const readied = onceFor(ready)
  const inOrder = (group: readonly FactRecord[]) => group.map(readied).sort(byDate)
  const by = (keysOf: (fact: FactRecord) => Iterable<string>) => grouped(records, keysOf, inOrder)
  const ofCountry = by(({ country, section }) => (country ? [`${country} ${section}`] : []))
  const ofMission = by(({ mission, section }) => (mission ? [`${mission} ${section}`] : []))
  const ofPerson = by(peopleIn)
  const facts = once(() => records.map(readied))
  const byId = once(() => new Map(records.map((record) => [record.id, record])))
  const people = new Map(compiled.people.map((person) => [person.person, person]))
  const missions = new Map(compiled.missions.map((mission) => [mission.mission, mission]))
  const sources = new Map(compiled.sources.map((source) => [source.source, source]))
  const languages = new Map(compiled.languages.map((language) => [language.language, language]))
  const [first] = compiled.languages
  if (!first) throw new Error('the knowledge holds no language: knowledge/languages/en.yml is missing')
  const home: Reader['home'] = (id) => ({ ...homeOf(people.get(id), missions), topic: onlyTopic(ofPerson(id)) })
  const quotes = quotesOf(facts)
  const heard: Reader['heard'] = (quote) => quotes(quote)[0]?.fact.topic ?? null
  return {
    ofCountry: (country, section) => ofCountry(`${country} ${section}`),
    ofMission: (mission, section) => ofMission(`${mission} ${section}`),
    ofEveryone: by(({ country, mission, section }) => (country || mission ? [] : [section])),
    ofPerson,
    ofSource: by(sourcesIn),
    fact: (id) => {
      const record = byId().get(id)
      return record && readied(record)
    },
    get facts() {
      return facts()
    },
    recorded: once(() => [...facts()].sort((a, b) => compare(b.recorded, a.recorded) || -byDate(a, b))),
    countries: [...new Set([...records.flatMap(({ country }) => country ?? []), ...compiled.missions.map(({ sending, receiving }) => (sending === 'AF' ? receiving : sending))])].sort(),
    missions: compiled.missions,
    mission: (id) => missions.get(id),
    missionsIn: (receiving) => compiled.missions.filter((mission) => mission.receiving === receiving),
    missionsFrom: (sending) => compiled.missions.filter((mission) => mission.sending === sending),
    person: (id) => people.get(id),
    people: compiled.people,
    source: (id) => sources.get(id),
    sources: compiled.sources,
    shelfLife: compiled.shelfLife,
    names: compiled.names,
    language: (code) => languages.get(code) ?? first,
    quoted: quotes,
    reader: readerOf(lexiconOf(compiled.lexicon, compiled.languages), { names: compiled.names, home, heard }),
  }
}

function ready(fact: FactRecord): Fact {
  const span = spanOf(fact.until ? `${fact.from.split('/')[0]}/${fact.until}` : fact.from)
  const word = VOCABULARY[fact.section][fact.kind][fact.value]
  if (!span || !word) throw new Error(`${fact.id} was never checked: its date or value is not valid`)
  return { ...fact, span, word, topic: topicOf(fact.section) }
}

/** Oldest first; on one day the vaguer date first, then by id. */
export function byDate(a: Fact, b: Fact): number {
  return compare(a.span.first, b.span.first) || compare(b.span.last, a.span.last) || compare(a.id, b.id)
}

const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

function peopleIn({ people = [], evidence }: FactRecord): Set<string> {
  return new Set([...people, ...evidence.flatMap(({ speaker }) => (typeof speaker === 'string' ? [speaker] : []))])
}

function sourcesIn({ evidence }: FactRecord): Set<string> {
  return new Set(evidence.flatMap(({ source, also = [] }) => [source, ...also]))
}

/** The one topic that all facts of a person are about, if there is one. */
function onlyTopic(facts: readonly Fact[]): Topic | null {
  const topics = new Set(facts.map(({ topic }) => topic))
  return topics.size === 1 ? ([...topics][0] ?? null) : null
}

/** Finds words inside quotations; the quotations are folded at the first search. */
function quotesOf(facts: () => readonly Fact[]): Knowledge['quoted'] {
  const folded = once(() => facts().flatMap((fact) => fact.evidence.flatMap((record) => (record.quote ? [{ text: ` ${wordsOf(record.quote).join(' ')} `, quoted: { fact, record } }] : []))))
  return (words) => {
    const wanted = wordsOf(words).join(' ')
    return wanted.length < 6 ? [] : folded().flatMap(({ text, quoted }) => (text.includes(` ${wanted} `) ? [quoted] : []))
  }
}

/** Where a person belongs: the State he speaks for, or the State that receives the mission of his last post. */
function homeOf(person: PersonRecord | undefined, missions: ReadonlyMap<string, MissionData>): { country: string | null; mission: string | null } {
  if (!person) return { country: null, mission: null }
  const [last] = [...person.posts].sort((a, b) => compare(b.until ?? b.from ?? '', a.until ?? a.from ?? ''))
  const posted = last?.mission ?? null
  const mission = posted ? missions.get(posted) : undefined
  if (/^[A-Z]{2}$/.test(person.side)) return { country: person.side === 'UN' || person.side === 'EU' ? null : person.side, mission: posted }
  return { country: mission && mission.receiving !== 'UN' ? mission.receiving : null, mission: posted }
}
