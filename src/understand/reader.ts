import type { Names } from '../knowledge/names.ts'
import type { Topic } from '../question.ts'
import { type DateWord, dateWordsOf } from './calendar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Grammar } from './marks.ts'
import { type Near, nearOf } from './near.ts'
import type { Phrases } from './phrases.ts'
import { keyOf } from './text.ts'

/** Everything one language needs for reading. */
export type LanguageReader = Readonly<{ language: string; dates: Phrases<DateWord>; grammar: Grammar }>

/** What texts are read with: the lexicon, the languages, the look-up of misspellings, and what names stand for. */
export type Reader = Readonly<{
  lexicon: Lexicon
  languages: ReadonlyMap<string, LanguageReader>
  near: () => Near
  names: Pick<Names, 'states' | 'shared' | 'groups'>
  /** The States a person speaks for or is posted to, and the mission of the last post. */
  home: (person: string) => { country: string | null; mission: string | null; topic: Topic | null }
  /** What a passage in quotation marks is about, where it is quoted from a source on file. */
  heard: (quote: string) => Topic | null
}>

export function readerOf(lexicon: Lexicon, known: Pick<Reader, 'names' | 'home' | 'heard'>): Reader {
  const languages = new Map(
    [...lexicon.languages.values()].map((record) => {
      const words = (list: readonly string[]) => new Set(list.map(keyOf))
      const { place, owner, own, possessive, object, not } = record.grammar
      const grammar = { place: words(place), owner: words(owner), own: words(own), possessive: words(possessive), object: words(object), not: words(not) }
      return [record.language, { language: record.language, dates: dateWordsOf(record), grammar }]
    }),
  )
  let near: Near | undefined
  const dateWords = () => new Set([...languages.values()].flatMap(({ dates }) => [...dates.senses.keys()].flatMap((key) => key.split(' '))))
  return { lexicon, languages, ...known, near: () => (near ??= nearOf(lexicon, dateWords())) }
}
