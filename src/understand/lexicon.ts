import type { Spoken } from '../knowledge/held.ts'
import type { Cue, LanguageRecord } from '../knowledge/language.ts'
import type { Names } from '../knowledge/names.ts'
import type { MissionRecord, PersonRecord, SourceRecord } from '../knowledge/schema.ts'
import { onceFor } from '../once.ts'
import { type DateWord, dateWordsOf } from './calendar.ts'
import { type PhraseData, type Phrases, phraseDataOf, phrasesIn, phrasesOf } from './phrases.ts'
import { keyOf } from './text.ts'

/** What a name can mean. `foreign` names are short ones of other languages, read only where they stand alone. */
export type Sense =
  | Readonly<{
      is: 'state'
      code: string
      by: 'name' | 'demonym' | 'capital' | 'metonym' | 'city' | 'foreign'
      city?: string
    }>
  | Readonly<{ is: 'shared'; index: number }>
  | Readonly<{ is: 'group'; id: string }>
  | Readonly<{ is: 'person'; id: string; whole: boolean }>
  | Readonly<{ is: 'publisher'; name: string }>
  | Readonly<{ is: 'everyday' }>

/** Everything by which a text is read; made from the knowledge once, at start or at build. */
export type Lexicon = Readonly<{
  names: Phrases<Sense>
  cues: InLanguage<Cue>
  dates: InLanguage<DateWord>
  /** The small words of each language, which mean nothing by themselves. */
  plain: Readonly<{ get: (language: string) => ReadonlySet<string> | undefined }>
  everyday: ReadonlySet<string>
  near: readonly string[]
  languages: ReadonlyMap<string, Spoken>
}>

/** The phrases of one language, opened at the first text in it. */
type InLanguage<S> = Readonly<{ get: (language: string) => Phrases<S> | undefined }>

/** The entries of a lexicon as plain data, or opened from what the build has laid down. */
export type LexiconData = Readonly<{
  names: Entries<Sense> | Phrases<Sense>
  cues: Readonly<Record<string, PhraseData<Cue>>>
  dates: Readonly<Record<string, PhraseData<DateWord>>>
  plain: Readonly<Record<string, readonly string[]>>
  everyday: readonly string[]
  near: readonly string[]
}>

type Entries<S> = readonly (readonly [string, readonly S[]])[]

type Sources = Readonly<{
  names: Names
  people: readonly PersonRecord[]
  missions: readonly Pick<MissionRecord, 'sending' | 'receiving' | 'city' | 'spellings'>[]
  sources: readonly SourceRecord[]
  languages: readonly LanguageRecord[]
  /** Outlets through which evidence came, without being its source. */
  carriers: readonly string[]
}>

/** Folds all names into keys: the costly part, done at build for the compiled knowledge. */
export function lexiconData({ names, people, missions, sources, languages, carriers }: Sources): LexiconData {
  const entries = new Map<string, Sense[]>()
  const add = (name: string, sense: Sense) => {
    const key = keyOf(name)
    if (!key) return
    const senses = entries.get(key) ?? []
    if (!senses.some((known) => sameSense(known, sense))) entries.set(key, [...senses, sense])
  }
  for (const phrase of names.everyday.phrases) add(phrase, { is: 'everyday' })
  for (const mission of missions) addMissionCity(mission, add)
  addStates(names, new Map(missions.map(({ city }) => [keyOf(city).replaceAll(' ', ''), city])), add)
  for (const [index, shared] of names.shared.entries())
    for (const name of shared.names) add(name, { is: 'shared', index })
  for (const { group, names: called } of names.groups)
    for (const name of called) add(name, { is: 'group', id: group })
  addPeople(
    people,
    new Set(
      languages.flatMap((language) =>
        [...language.function, ...Object.values(language.cues).flat()].map(keyOf),
      ),
    ),
    add,
  )
  for (const name of publishersOf(sources, carriers))
    if (!entries.has(keyOf(name).replace(/^the /, ''))) add(name, { is: 'publisher', name })
  const called = Object.values(names.states).flatMap(({ called, demonyms = [], capital, cities = [] }) => [
    called,
    ...demonyms,
    ...(capital ? [capital] : []),
    ...cities,
  ])
  const own = [
    ...called,
    ...missions.map(({ city }) => city),
    ...names.shared.flatMap((shared) => shared.names),
  ].map(keyOf)
  const persons = [...entries].flatMap(([key, senses]) =>
    senses.some(({ is }) => is === 'person') ? [key] : [],
  )
  return {
    names: [...entries],
    cues: Object.fromEntries(languages.map((language) => [language.language, cuesOf(language)])),
    dates: Object.fromEntries(languages.map((language) => [language.language, dateWordsOf(language)])),
    plain: Object.fromEntries(
      languages.map((language) => [
        language.language,
        [...new Set(language.function.flatMap((word) => keyOf(word).split(' ')))],
      ]),
    ),
    everyday: names.everyday.words.map(keyOf),
    near: [...new Set([...own, ...persons])],
  }
}

/** A lexicon ready to read with. */
export function lexiconOf(data: LexiconData, languages: readonly Spoken[]): Lexicon {
  return {
    names: 'senses' in data.names ? data.names : phrasesOf(data.names),
    cues: { get: onceFor((language) => opened(data.cues[language])) },
    dates: { get: onceFor((language) => opened(data.dates[language])) },
    plain: { get: onceFor((language) => data.plain[language] && new Set(data.plain[language])) },
    everyday: new Set(data.everyday),
    get near() {
      return data.near
    },
    languages: new Map(languages.map((language) => [language.language, language])),
  }
}

const opened = <S>(data: PhraseData<S> | undefined): Phrases<S> | undefined => data && phrasesIn(data)

type Add = (name: string, sense: Sense) => void

const LATIN = /^[a-z0-9 ]+$/

function addStates(
  { cldr, states, abroad, declined }: Names,
  missionCities: ReadonlyMap<string, string>,
  add: Add,
): void {
  const cityOf = (name: string) => missionCities.get(keyOf(name).replaceAll(' ', '')) ?? name

  for (const [
    code,
    { called, names = [], demonyms = [], capital, capitals = [], metonyms = [], cities = [] },
  ] of Object.entries(states)) {
    for (const name of [called, ...names]) add(name, { is: 'state', code, by: 'name' })
    for (const name of demonyms) add(name, { is: 'state', code, by: 'demonym' })
    for (const city of [capital, ...capitals])
      if (city) add(city, { is: 'state', code, by: 'capital', city: capital ?? city })
    for (const name of metonyms) add(name, { is: 'state', code, by: 'metonym' })
    for (const city of cities) add(city, { is: 'state', code, by: 'city', city: cityOf(city) })
  }
  for (const [code, names] of Object.entries(cldr))
    for (const name of names) add(name, { is: 'state', code, by: strength(name, 'name') })
  for (const file of [abroad, declined])
    for (const [
      code,
      { names = [], demonyms = [], capitals = [], metonyms = [], cities = [] },
    ] of Object.entries(file)) {
      for (const name of [...names, ...metonyms]) add(name, { is: 'state', code, by: strength(name, 'name') })
      for (const name of demonyms) add(name, { is: 'state', code, by: strength(name, 'demonym') })
      for (const city of capitals)
        add(city, { is: 'state', code, by: strength(city, 'capital'), city: states[code]?.capital ?? city })
      for (const city of cities)
        add(city, { is: 'state', code, by: strength(city, 'city'), city: cityOf(city) })
    }
  for (const name of ['UN', 'U.N.', 'United Nations', 'the United Nations'])
    add(name, { is: 'state', code: 'UN', by: 'name' })
  for (const [code, { alpha3 }] of Object.entries(states))
    if (alpha3) add(alpha3, { is: 'state', code, by: 'foreign' })
}

/** A short name of another language is a word of this one too often ("my", "man"): it counts only where it stands alone. */
function strength<By extends 'name' | 'demonym' | 'capital' | 'city'>(name: string, by: By): By | 'foreign' {
  const key = keyOf(name)
  return LATIN.test(key) && key.length < 4 ? 'foreign' : by
}

function addMissionCity(
  mission: Pick<MissionRecord, 'sending' | 'receiving' | 'city' | 'spellings'>,
  add: Add,
): void {
  const { sending, receiving, city, spellings = [] } = mission
  if (sending !== 'AF' || receiving === 'UN') return
  for (const name of [
    city,
    ...spellings.filter((spelling) => !/embassy|consulate|mission|office/i.test(spelling)),
  ])
    add(name, { is: 'state', code: receiving, by: 'city', city })
}

function addPeople(people: readonly PersonRecord[], small: ReadonlySet<string>, add: Add): void {
  const surnames = new Map<string, Set<string>>()
  for (const { person, name, spellings = [] } of people) {
    for (const spelling of [name, ...spellings]) {
      const plain = spelling.replace(/\(.*?\)/g, '')
      add(plain, { is: 'person', id: person, whole: true })
      const words = keyOf(plain).split(' ')
      if (words.length > 2)
        for (const short of [words.slice(0, 2), words.slice(1), [words[0], words.at(-1)]])
          add(short.join(' '), { is: 'person', id: person, whole: true })
      for (const word of words)
        if (word.length > 3 && !small.has(word))
          surnames.set(word, (surnames.get(word) ?? new Set()).add(person))
    }
  }
  for (const [word, owners] of surnames)
    for (const id of owners) add(word, { is: 'person', id, whole: false })
}

/** Ways by which words came that are no outlet of the press. */
const NO_OUTLET =
  /embassy|consulate|mission|ministry|tweet|letter|office|video|briefing|statement|department|kremlin|government|council|committee/i

function publishersOf(sources: readonly SourceRecord[], carriers: readonly string[]): Set<string> {
  const named = [
    ...sources.flatMap(({ publisher, through }) => [publisher, through ?? '']),
    ...carriers.filter((name) => !NO_OUTLET.test(name)),
  ]
  const names = named
    .flatMap((name) => name.split(/[/()]| via /))
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
  return new Set([...names, ...names.flatMap(shortOf)])
}

/** "Tolo" for TOLOnews and "Khaama" for Khaama Press: what people call an outlet whose name is no word of its own. */
function shortOf(name: string): string[] {
  const short = /^(\p{L}{4,})(?:news| Press)$/u.exec(name)?.[1]
  return short ? [short] : []
}

/** The cues of a language by phrase. A phrase that holds the name of a side ("taliban officials") names it as well. */
function cuesOf({ cues }: LanguageRecord): PhraseData<Cue> {
  const entries = new Map<string, Cue[]>()
  const sides = SIDES.map((side) => [side, new Set((cues[side] ?? []).map(keyOf))] as const)
  for (const [cue, phrases] of Object.entries(cues) as [Cue, string[]][]) {
    for (const phrase of phrases) {
      const plain = keyOf(phrase)
      const key = plain + (phrase.endsWith('*') ? '*' : '')
      const named = sides.flatMap(([side, names]) =>
        side !== cue && plain.split(' ').some((word) => names.has(word)) ? [side] : [],
      )
      entries.set(key, [...new Set([...(entries.get(key) ?? []), cue, ...named])])
    }
  }
  return phraseDataOf(entries)
}
const SIDES = ['taliban', 'republic'] as const

function sameSense(a: Sense, b: Sense): boolean {
  if (a.is !== b.is) return false
  if (a.is === 'state' && b.is === 'state') return a.code === b.code
  return JSON.stringify(a) === JSON.stringify(b)
}
