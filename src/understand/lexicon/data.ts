import type { LanguageRecord } from '../../knowledge/language.ts'
import type { Names } from '../../knowledge/names.ts'
import type { MissionRecord, PersonRecord, SourceRecord } from '../../knowledge/schema.ts'
import { keyOf } from '../../tokens.ts'
import type { LexiconData, Sense } from '../lexicon.ts'
import { commonWords } from '../near/common-words.ts'
import { gluedOf, nameCandidates } from '../near/words.ts'
import { dateWordsOf } from '../period/calendar.ts'
import { cuesOf } from './of-cues.ts'
import { addPeople } from './of-people.ts'
import { publishersOf } from './of-publishers.ts'
import { addMissionCity, addStates } from './of-states.ts'

/** Puts a name with what it means into the lexicon. */
export type Add = (name: string, sense: Sense) => void

type Sources = Readonly<{
  names: Names
  people: readonly PersonRecord[]
  missions: readonly Pick<MissionRecord, 'sending' | 'receiving' | 'city' | 'spellings'>[]
  sources: readonly SourceRecord[]
  languages: readonly LanguageRecord[]
  /** Outlets through which evidence came, without being its source. */
  carriers: readonly string[]
}>

/** Small words of languages other than English that are nothing more in any ("yarı"): elsewhere they can be a name. */
function smallAbroad(languages: Sources['languages']): ReadonlySet<string> {
  const own = languages.flatMap(({ language, function: small, cues }) => [
    ...(language === 'en' ? small : []),
    ...Object.values(cues).flat(),
  ])
  const meant = new Set(own.map(keyOf))
  return new Set(
    languages.flatMap((language) => language.function.map(keyOf)).filter((word) => !meant.has(word)),
  )
}

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
  const titles = names.everyday.titles.map(keyOf)
  const small = languages.flatMap((language) =>
    [...language.function, ...Object.values(language.cues).flat(), ...language.dates.months.flat()].map(
      keyOf,
    ),
  )
  addPeople(people, new Set([...small, ...titles]), smallAbroad(languages), add)
  const outlets = publishersOf(sources, carriers)
  for (const name of outlets)
    if ((entries.get(keyOf(name).replace(/^the /, '')) ?? []).every(({ is }) => is === 'everyday'))
      add(name, { is: 'publisher', name })
  const own = namesMeant(names, missions).map(keyOf)
  const persons = [...entries].flatMap(([key, senses]) =>
    senses.some(({ is }) => is === 'person') ? [key] : [],
  )
  const near = [...new Set([...own, ...persons, ...[...outlets].map(keyOf)])]
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
    titles,
    common: commonWords(),
    near,
    glued: gluedOf(entries),
    candidates: [...nameCandidates(entries, near)],
  }
}

/** The English names of States and cities that a misspelling may stand for; of further names those of one or two plain words. */
function namesMeant(names: Names, missions: Sources['missions']): string[] {
  const called = Object.values(names.states).flatMap(
    ({ called, names: further = [], demonyms = [], capital, cities = [] }) => [
      called,
      ...demonyms,
      ...(capital ? [capital] : []),
      ...cities,
      ...further.filter((name) => /^[A-Z][a-z]{5,}(?: [A-Z][a-z]{3,})?$/.test(name)),
    ],
  )
  const shared = names.shared.flatMap((name) => name.names)
  return [...called, ...missions.map(({ city }) => city), ...shared, 'United Nations']
}

function sameSense(a: Sense, b: Sense): boolean {
  if (a.is !== b.is) return false
  if (a.is === 'state' && b.is === 'state') return a.code === b.code
  return JSON.stringify(a) === JSON.stringify(b)
}
