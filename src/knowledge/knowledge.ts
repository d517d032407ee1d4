import { type Day, type Span, spanOf } from '../edtf.ts'
import { once, onceFor } from '../once.ts'
import type { MissionNamed, Topic } from '../question.ts'
import { keyOf } from '../tokens.ts'
import { lexiconOf } from '../understand/lexicon.ts'
import { type Reader, readerOf } from '../understand/reader.ts'
import { byDate } from './by-date.ts'
import { chronicleOf } from './chronicle.ts'
import type { FactRecord, MissionData, ShelfLife } from './compile.ts'
import { heardIn } from './heard.ts'
import {
  type Called,
  type FactKind,
  factsIn,
  type Held,
  type SourceData,
  type Spoken,
  sourcesIn,
  withdrawnIn,
} from './held.ts'
import { holdersIn } from './holders.ts'
import { homeOf, namedAs } from './home-of.ts'
import { type Quoted, quotationsOf } from './quotations.ts'
import type { PersonRecord } from './schema.ts'
import { partnerOf } from './states.ts'
import { groupsOf, type Store, storeMade } from './store.ts'
import { isOfState, type Section, VOCABULARY, type Word } from './vocabulary.ts'

/** A fact ready to answer from: its record, the days its dates mean, its word of the vocabulary, and whether words are quoted for it. */
export type Fact = FactRecord & Readonly<{ span: Span; word: Word; topic: Topic; quotes: boolean }>

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
  /** Facts with words quoted, and the sources from which they are, by id. */
  quoting: () => readonly Fact[]
  quotedSources: () => readonly string[]
  fact: (id: string) => Fact | undefined
  facts: readonly Fact[]
  /** The evidence whose quotation holds some words in a row; and that which holds nearly all of them. */
  quoted: (words: string) => readonly Quoted[]
  quotedLike: (words: string) => readonly Quoted[]
  /** All facts, or those of some topics, oldest first. */
  chronicle: (topics?: readonly Topic[]) => readonly Fact[]
  /** How many facts, of all or of some topics, were recorded from one day to another, both included. */
  recorded: (from: Day, until: Day, topics?: readonly Topic[]) => number
  /** The facts taken back, oldest first: no answer rests on them. */
  withdrawn: () => readonly Fact[]
  countries: readonly string[]
  missions: readonly MissionData[]
  mission: (id: string) => MissionData | undefined
  missionsIn: (receiving: string) => readonly MissionData[]
  missionsFrom: (sending: string) => readonly MissionData[]
  person: (id: string) => PersonRecord | undefined
  people: readonly PersonRecord[]
  /** Who holds or held a post at some missions, and who speaks for a side. */
  peopleAt: (missions: Iterable<string>) => readonly PersonRecord[]
  peopleOf: (side: string) => readonly PersonRecord[]
  source: (id: string) => SourceData | undefined
  sources: readonly SourceData[]
  /** The sources of an outlet, or that came through it, by a part of its name. */
  sourcesFrom: (outlet: string) => readonly SourceData[]
  counts: () => Readonly<{ facts: number; sources: number }>
  shelfLife: ShelfLife
  names: Called
  language: (code: string) => Spoken
  reader: Reader
}>

/** Whether an outlet is in a name: "AP" is not in "APA", while "TOLO" is in "TOLOnews". */
function namesOutlet(name: string, outlet: string): boolean {
  const [before, ...after] = name.split(outlet)
  return after.length > 0 && !/\p{L}$/u.test(before ?? '') && !/^\p{Lu}/u.test(after[0] ?? '')
}

/** The topic that a section belongs to. */
const topicOf = (section: Section): Topic => (isOfState(section) ? section : 'mission')

/** Knowledge to answer from. Nothing is read, sorted or made ready before a question asks for it. */
export function knowledgeOf(held: Held): Knowledge {
  const facts = storeMade(factsIn(held), ready)
  const sources = sourcesIn(held)
  const inOrder = (kind: FactKind) => onceFor((key: string) => facts.under(kind, key).toSorted(byDate))
  const [ofPage, ofMission, ofEveryone] = [inOrder('country'), inOrder('mission'), inOrder('everyone')]
  const ofCountry: Knowledge['ofCountry'] = (country, section) => ofPage(`${country} ${section}`)
  const ofPerson = inOrder('person')
  const ofSpeaker = inOrder('side')
  const people = new Map(held.people.map((person) => [person.person, person]))
  const missions = new Map(held.missions.map((mission) => [mission.mission, mission]))
  const languages = new Map(held.languages.map((language) => [language.language, language]))
  const [first] = held.languages
  if (!first) throw new Error('the knowledge holds no language: knowledge/languages/en.yml is missing')
  const home: Reader['home'] = onceFor((id) => ({
    ...homeOf(people.get(id), missions),
    topic: onlyTopic(ofPerson(id)),
    spokeOf: onlyMission(ofPerson(id), missions),
  }))
  const peopleOf = groupsOf(held.people, ({ side }) => [side])
  const ofSide = onceFor((side: string) => {
    const said = peopleOf(side).flatMap(({ person }) => ofPerson(person))
    return [...new Set([...ofSpeaker(side), ...said])].sort(byDate)
  })
  const quoting = once(() => quotedIn(facts))
  const quotations = quotationsOf(quoting)
  const countries = once(() =>
    [
      ...new Set([
        ...[...facts.keys('country')].map((key) => key.slice(0, 2)),
        ...held.missions.map(partnerOf),
      ]),
    ].sort(),
  )
  return {
    ofCountry,
    ofMission: (mission, section) => ofMission(`${mission} ${section}`),
    ofEveryone,
    ofPerson,
    ofSource: inOrder('source'),
    ofSide,
    ofCarrier: inOrder('carrier'),
    quoting,
    quotedSources: once(() => [...facts.keys('quoting')].sort()),
    ...chronicleOf(facts),
    withdrawn: once(() => withdrawnIn(held).map(ready).sort(byDate)),
    fact: (id) => facts.under('id', id)[0],
    get facts() {
      return facts.all()
    },
    get countries() {
      return countries()
    },
    missions: held.missions,
    mission: (id) => missions.get(id),
    missionsIn: groupsOf(held.missions, ({ receiving }) => [receiving]),
    missionsFrom: groupsOf(held.missions, ({ sending }) => [sending]),
    person: (id) => people.get(id),
    people: held.people,
    peopleAt: postedAmong(held.people),
    peopleOf,
    source: (id) => sources.under('id', id)[0],
    get sources() {
      return sources.all()
    },
    sourcesFrom: onceFor((outlet) =>
      sources
        .all()
        .filter(
          ({ publisher, through = '' }) => namesOutlet(publisher, outlet) || namesOutlet(through, outlet),
        ),
    ),
    counts: () => ({ facts: facts.count, sources: sources.count }),
    shelfLife: held.shelfLife,
    names: held.names,
    language: (code) => languages.get(code) ?? first,
    quoted: quotations.holding,
    quotedLike: quotations.like,
    reader: readerOf(lexiconOf(held.lexicon, held.languages), {
      names: held.names,
      home,
      namesOf: onceFor((id) => spelt(people.get(id)).map(keyOf)),
      ...heardIn({ quotations, people, missions, ofCountry, ofPerson, ofSide }),
      housedIn: (city) =>
        held.missions.flatMap((mission) =>
          mission.sending === 'AF' && mission.city === city ? mission.receiving : [],
        ),
      recognisedOn: (state) =>
        ofCountry(state, 'recognition').find(({ kind, value }) => kind === 'holds' && value === 'recognised')
          ?.span.first ?? null,
      spokeFor: (mission) =>
        held.people
          .map(({ person }) => person)
          .filter((id) => isAt(mission, home(id).mission) && ofPerson(id).length > 0),
      isWoman: (id) => people.get(id)?.woman ?? false,
      holders: (office, side) => holdersIn(held.people, office, side),
    }),
  }
}

/** Whether somebody's post is at a mission, of which a city or kind may be left open. */
const isAt = (named: MissionNamed, post: MissionNamed | null): boolean =>
  post !== null &&
  post.sending === named.sending &&
  post.receiving === named.receiving &&
  (named.city === null || post.city === named.city) &&
  (named.kind === null || post.kind === named.kind)

/** A person's name, and how else it is spelt. */
const spelt = (known: PersonRecord | undefined): readonly string[] =>
  known ? [known.name, ...(known.spellings ?? [])] : []

/** Who of some people holds or held a post at missions, in the order in which they are on file. */
function postedAmong(people: readonly PersonRecord[]): Knowledge['peopleAt'] {
  const places = once(() => new Map(people.map((person, place) => [person, place])))
  const place = (person: PersonRecord) => places().get(person) ?? 0
  const posted = groupsOf(people, ({ posts }) => posts.flatMap(({ mission = [] }) => mission))
  return (missions) => [...new Set([...missions].flatMap(posted))].sort((a, b) => place(a) - place(b))
}

function ready(fact: FactRecord): Fact {
  const span = spanOf(fact.until ? `${fact.from.split('/')[0]}/${fact.until}` : fact.from)
  const word = VOCABULARY[fact.section][fact.kind][fact.value]
  if (!span || !word) throw new Error(`${fact.id} was never checked: its date or value is not valid`)
  const quotes = fact.evidence.some(({ quote }) => quote)
  return { ...fact, span, word, topic: topicOf(fact.section), quotes }
}

/** The facts for which words are quoted, oldest first. */
function quotedIn(facts: Store<Fact, FactKind>): Fact[] {
  const quoted = [...facts.keys('quoting')].flatMap((source) => facts.under('quoting', source))
  return [...new Set(quoted)].sort(byDate)
}

/** The mission that facts are about, if it is one. */
function onlyMission(
  facts: readonly Fact[],
  missions: ReadonlyMap<string, MissionData>,
): MissionNamed | null {
  const [only, other] = new Set(facts.flatMap(({ mission }) => mission ?? []))
  const mission = other ? undefined : missions.get(only ?? '')
  return mission ? namedAs(mission) : null
}

/** The one topic that all facts of a person are about, if there is one. */
function onlyTopic(facts: readonly Fact[]): Topic | null {
  const topics = new Set(facts.map(({ topic }) => topic))
  return topics.size === 1 ? ([...topics][0] ?? null) : null
}
