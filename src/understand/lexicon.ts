import type { Cue } from '../knowledge/cues.ts'
import type { Spoken } from '../knowledge/held.ts'
import { onceFor } from '../once.ts'
import { type PhraseData, type Phrases, phrasesIn, phrasesOf } from './lexicon/phrases.ts'
import type { DateWord } from './period/calendar.ts'

/** What a name can mean. `foreign` names are short ones of other languages, read only where they stand alone. */
export type Sense =
  | Readonly<{
      is: 'state'
      code: string
      by: 'name' | 'demonym' | 'capital' | 'metonym' | 'leader' | 'city' | 'foreign'
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
  /** What stands before names and is nobody's name: "Mullah", "Haji". */
  titles: ReadonlySet<string>
  /** Ordinary English words, none of which is another one misspelt. */
  common: readonly string[]
  near: readonly string[]
  /** The names that are known again when their words are glued together. */
  glued: readonly string[]
  /** The names that a misspelt word is held against, each with what it means. */
  candidates: readonly (readonly [string, string])[]
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
  titles: readonly string[]
  common: readonly string[]
  near: readonly string[]
  glued: readonly string[]
  candidates: readonly (readonly [string, string])[]
}>

/** Keys with what stands under them. */
type Entries<S> = readonly (readonly [string, readonly S[]])[]

/** A lexicon ready to read with. */
export function lexiconOf(data: LexiconData, languages: readonly Spoken[]): Lexicon {
  return {
    names: 'senses' in data.names ? data.names : phrasesOf(data.names),
    cues: { get: onceFor((language) => opened(data.cues[language])) },
    dates: { get: onceFor((language) => opened(data.dates[language])) },
    plain: { get: onceFor((language) => data.plain[language] && new Set(data.plain[language])) },
    everyday: new Set(data.everyday),
    titles: new Set(data.titles),
    get common() {
      return data.common
    },
    get near() {
      return data.near
    },
    get glued() {
      return data.glued
    },
    get candidates() {
      return data.candidates
    },
    languages: new Map(languages.map((language) => [language.language, language])),
  }
}

const opened = <S>(data: PhraseData<S> | undefined): Phrases<S> | undefined => data && phrasesIn(data)
