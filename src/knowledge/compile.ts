import { lexiconData } from '../understand/lexicon/data.ts'
import type { LexiconData } from '../understand/lexicon.ts'
import type { Spoken } from './held.ts'
import type { LanguageRecord } from './language.ts'
import type { Names } from './names.ts'
import type { EvidenceRecord, MissionRecord, PersonRecord, SourceRecord } from './schema.ts'
import { speakersIn } from './speakers.ts'
import type { Kind, Section } from './vocabulary.ts'

/** One fact as it stands in its file, with where it belongs. */
export type FactRecord = Readonly<{
  id: string
  section: Section
  kind: Kind
  value: string
  by?: string
  /** The State on whose page it stands; null for a mission's own facts and for those about all States. */
  country: string | null
  mission: string | null
  from: string
  until?: string
  due?: string
  already?: true
  inferred?: string
  recorded: string
  people?: readonly string[]
  countries?: readonly string[]
  number?: number
  confidence?: 'medium' | 'low'
  doubt?: string
  withdrawn?: Readonly<{ on: string; because: string }>
  evidence: readonly EvidenceRecord[]
}>

export type MissionData = Readonly<Omit<MissionRecord, 'control' | 'operation' | 'affairs'>>

/** For each section, for how many months a finding is fresh, and for how many more it is ageing. */
export type ShelfLife = Readonly<Record<Section, Readonly<{ fresh: number; ageing: number }>>>

/** All that the folder `knowledge/` holds, as plain data: what the build compiles in. */
export type Compiled = Readonly<{
  facts: readonly FactRecord[]
  missions: readonly MissionData[]
  people: readonly PersonRecord[]
  sources: readonly Omit<SourceRecord, 'fingerprint'>[]
  shelfLife: ShelfLife
  names: Pick<Names, 'states' | 'shared' | 'groups'>
  languages: readonly (LanguageRecord & Pick<Spoken, 'states' | 'translated'>)[]
  lexicon: LexiconData
}>

/** The files of the folder, each read and found to fit its schema. */
export type Records = Readonly<{
  facts: readonly FactRecord[]
  missions: readonly MissionRecord[]
  people: readonly PersonRecord[]
  sources: readonly SourceRecord[]
  shelfLife: ShelfLife
  names: Names
  languages: readonly LanguageRecord[]
  /** What a language has for texts of the record, by the English; its catalogue is read when it is first asked for. */
  translated: (language: string) => Readonly<Record<string, string>>
}>

export function compile(records: Records): Compiled {
  const { names, languages, facts, shelfLife } = records
  const people = [...records.people, ...speakersIn(facts)]
  return {
    facts,
    missions: records.missions.map(({ control: _, operation: __, affairs: ___, ...mission }) => mission),
    people,
    sources: records.sources.map(({ fingerprint: _, ...source }) => source),
    shelfLife,
    names: { states: names.states, shared: names.shared, groups: names.groups },
    languages: languages.map((language) => ({
      ...language,
      states: names.called[language.language] ?? {},
      get translated() {
        return records.translated(language.language)
      },
    })),
    lexicon: lexiconData({
      ...records,
      people,
      carriers: facts.flatMap(({ evidence }) => evidence.flatMap(({ via = [] }) => via)),
    }),
  }
}
