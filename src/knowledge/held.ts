import type { LexiconData } from '../understand/lexicon.ts'
import type { Compiled, FactRecord } from './compile.ts'
import type { LanguageRecord } from './language.ts'
import type { Names } from './names.ts'
import { speakerId } from './speakers.ts'
import { type Store, storeOf } from './store.ts'

export type SourceData = Compiled['sources'][number]

/** A language as far as answering needs it, beyond the lexicon. */
export type Spoken = Omit<LanguageRecord, 'cues' | 'function' | 'dates'> &
  Readonly<{
    /** What it calls a State, by code, where that is not what English does. */
    states: Readonly<Record<string, string>>
  }>

/** What answers call States, groups and the names that several share. */
export type Called = Readonly<{
  states: Readonly<Record<string, { called: string }>>
  shared: readonly Omit<Names['shared'][number], 'names'>[]
  groups: readonly Pick<Names['groups'][number], 'group' | 'called' | 'members'>[]
}>

/** What knowledge is made from: compiled data as it is, or opened piece by piece from what the build has laid down. */
export type Held = Pick<Compiled, 'missions' | 'people' | 'shelfLife'> &
  Readonly<{
    facts: readonly FactRecord[] | Store<FactRecord>
    /** The facts taken back, where `facts` leaves them out. */
    withdrawn?: () => readonly FactRecord[]
    sources: readonly SourceData[] | Store<SourceData>
    names: Called
    languages: readonly Spoken[]
    lexicon: LexiconData
  }>

/** The facts that hold (none withdrawn), under their id, State, mission, person, source, outlet and side. */
export function factsIn({ facts }: Pick<Held, 'facts'>): Store<FactRecord> {
  return 'under' in facts
    ? facts
    : storeOf(
        facts.filter(({ withdrawn }) => !withdrawn),
        keysOf,
      )
}

/** The facts taken back: no answer rests on them, and the digests tell of them once. */
export function withdrawnIn({ facts, withdrawn }: Pick<Held, 'facts' | 'withdrawn'>): readonly FactRecord[] {
  return withdrawn?.() ?? ('under' in facts ? [] : facts.filter((fact) => fact.withdrawn))
}

export function sourcesIn({ sources }: Pick<Held, 'sources'>): Store<SourceData> {
  return 'under' in sources ? sources : storeOf(sources, ({ source }) => [source])
}

function keysOf({ id, country, mission, section, people = [], evidence }: FactRecord): Set<string> {
  const speakers = evidence.flatMap(({ speaker }) => speakerId(speaker) ?? [])
  const carriers = evidence.flatMap(({ source, also = [] }) => [source, ...also])
  return new Set([
    `id ${id}`,
    ...(country ? [`country ${country} ${section}`] : []),
    ...(mission ? [`mission ${mission} ${section}`] : []),
    ...(country || mission ? [] : [`everyone ${section}`]),
    ...[...people, ...speakers].map((person) => `person ${person}`),
    ...carriers.map((source) => `source ${source}`),
    ...evidence.flatMap(({ via = [] }) => via).map((outlet) => `carrier ${outlet}`),
    ...evidence.flatMap(({ speaker }) => (typeof speaker === 'object' ? [`side ${speaker.side}`] : [])),
    ...(evidence.some(({ quote }) => quote) ? ['quoting'] : []),
  ])
}
