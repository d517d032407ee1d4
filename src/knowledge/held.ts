import type { LexiconData } from '../understand/lexicon.ts'
import type { Compiled, FactRecord } from './compile.ts'
import type { LanguageRecord } from './language.ts'
import type { Names } from './names.ts'
import { speakerId } from './speakers.ts'
import { type KeysOf, type Store, storeOf } from './store.ts'

export type SourceData = Compiled['sources'][number]

/** A language as far as answering needs it, beyond the lexicon. */
export type Spoken = Omit<LanguageRecord, 'cues' | 'function' | 'dates'> &
  Readonly<{
    /** What it calls a State, by code, where that is not what English does. */
    states: Readonly<Record<string, string>>
    /** What it has for texts of the record, by the English. */
    translated: Readonly<Record<string, string>>
  }>

/** What answers call States, groups and the names that several share. */
export type Called = Readonly<{
  states: Readonly<
    Record<
      string,
      {
        called: string
        capital?: string | undefined
        demonyms?: readonly string[] | undefined
        leaders?: readonly string[] | undefined
      }
    >
  >
  shared: readonly Omit<Names['shared'][number], 'names'>[]
  groups: readonly Pick<Names['groups'][number], 'group' | 'called' | 'members' | 'partly'>[]
}>

/** What knowledge is made from: compiled data as it is, or opened piece by piece from what the build has laid down. */
export type Held = Pick<Compiled, 'missions' | 'people' | 'shelfLife'> &
  Readonly<{
    facts: readonly FactRecord[] | Store<FactRecord, FactKind>
    /** The facts taken back, where `facts` leaves them out. */
    withdrawn?: () => readonly FactRecord[]
    sources: readonly SourceData[] | Store<SourceData, 'id'>
    names: Called
    languages: readonly Spoken[]
    lexicon: LexiconData
  }>

/** The facts that hold (none withdrawn), under their id, State, mission, person, source, outlet and side. */
export function factsIn({ facts }: Pick<Held, 'facts'>): Store<FactRecord, FactKind> {
  return 'under' in facts
    ? facts
    : storeOf(
        facts.filter(({ withdrawn }) => !withdrawn),
        KEYS_OF,
      )
}

/** The facts taken back: no answer rests on them, and the digests tell of them once. */
export function withdrawnIn({ facts, withdrawn }: Pick<Held, 'facts' | 'withdrawn'>): readonly FactRecord[] {
  return withdrawn?.() ?? ('under' in facts ? [] : facts.filter((fact) => fact.withdrawn))
}

export function sourcesIn({ sources }: Pick<Held, 'sources'>): Store<SourceData, 'id'> {
  return 'under' in sources ? sources : storeOf(sources, { id: ({ source }) => [source] })
}

/** What facts are looked up by. */
export const FACT_KINDS = [
  'id',
  'country',
  'mission',
  'everyone',
  'person',
  'source',
  'carrier',
  'side',
  'quoting',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** ".kz" */
const DOMAIN = /\.\p{Ll}{2,3}$/u

const KEYS_OF: KeysOf<FactRecord, FactKind> = {
  id: ({ id }) => [id],
  country: ({ country, section }) => (country ? [`${country} ${section}`] : []),
  mission: ({ mission, section }) => (mission ? [`${mission} ${section}`] : []),
  everyone: ({ country, mission, section }) => (country || mission ? [] : [section]),
  person: ({ people = [], evidence }) => [
    ...people,
    ...evidence.flatMap(({ speaker }) => speakerId(speaker) ?? []),
  ],
  source: ({ evidence }) => evidence.flatMap(({ source, also = [] }) => [source, ...also]),
  /** By its name in full, and as people call it: "Kazpravda" for Kazpravda.kz. */
  carrier: ({ evidence }) =>
    evidence.flatMap(({ via = [] }) => via.flatMap((name) => [...new Set([name, name.replace(DOMAIN, '')])])),
  side: ({ evidence }) =>
    evidence.flatMap(({ speaker }) => (typeof speaker === 'object' ? speaker.side : [])),
  quoting: ({ evidence }) => evidence.flatMap(({ quote, source }) => (quote ? source : [])),
}
