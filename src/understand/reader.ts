import { fold } from '../fold.ts'
import type { Cue } from '../knowledge/cues.ts'
import type { Called, Spoken } from '../knowledge/held.ts'
import type { Home } from '../knowledge/home-of.ts'
import { once } from '../once.ts'
import type { MissionNamed, Topic } from '../question.ts'
import { type Phrases, phrasesOf } from './lexicon/phrases.ts'
import type { Prefix } from './lexicon/prefixes.ts'
import type { Lexicon } from './lexicon.ts'
import { grammarIn } from './marking/grammar-in.ts'
import type { Grammar } from './marks.ts'
import { type Near, nearOf } from './near/near.ts'
import { type Core, coreOf } from './near/other-tongues.ts'
import type { DateWord } from './period/calendar.ts'
import { type Tells, tellsOf, type Wordings, wordingsOf } from './tells.ts'

/** Everything one language needs for reading. */
type LanguageReader = Readonly<{
  language: string
  dates: Phrases<DateWord>
  grammar: Grammar
  prefixes: readonly Prefix[]
  suffixes: readonly string[]
  /** What a question cannot do without, for the look-up of misspellings. */
  core: Core
  /** What finds the things that a text may tell beyond its words. */
  tells: Tells
}>

/** What a word of somebody on file was about. */
export type Spoke = Readonly<{ topic: Topic; mission: MissionNamed | null }>

/** What texts are read with: the lexicon, the languages, the look-up of misspellings, and what names stand for. */
export type Reader = Readonly<{
  lexicon: Lexicon
  languages: ReadonlyMap<string, LanguageReader>
  near: () => Near
  wordings: () => Wordings
  names: Called
  /** Where a person belongs, and the one topic on which he is on file and the one mission of which he spoke, if it is one. */
  home: (person: string) => Home & Readonly<{ topic: Topic | null; spokeOf: MissionNamed | null }>
  /** A person's name and its spellings, folded. */
  namesOf: (person: string) => readonly string[]
  /** The topic of what people, or else States, on file said in words like these, and the mission it was about. */
  spoke: (people: readonly string[], countries: readonly string[], words: readonly string[]) => Spoke | null
  /** The same of what somebody said in one of some words, or giving one of some numbers, where that tells it from all else that he said. */
  spokeSo: (people: readonly string[], words: readonly string[]) => Spoke | null
  /** The same of that on which somebody spoke of most States. */
  spokeOfStates: (people: readonly string[]) => Spoke | null
  /** What a fact on one of some States is about in which all of some words stand, quoted or in our own. */
  told: (countries: readonly string[], words: readonly string[]) => Topic | null
  /** What a passage is about that is quoted on file, or nearly so, of those named where it is theirs (somebody's stance is about relations); and whether one is quoted whole. */
  heard: (quote: string, whom: readonly string[]) => Topic | null
  heardWhole: (quote: string) => boolean
  /** Whether a passage is quoted whole from one of those named. */
  heardFrom: (quote: string, whom: readonly string[]) => boolean
  /** The State whose words, or words on which, a passage is that is quoted whole on file. */
  heardOn: (quote: string) => string | null
  /** The States in which a mission of Afghanistan's stands in a city of this name. */
  housedIn: (city: string) => readonly string[]
  /** The day from which a State recognises them, where it does. */
  recognisedOn: (state: string) => string | null
  /** Who has or had his last post at a mission, and is on file with words. */
  spokeFor: (mission: MissionNamed) => readonly string[]
  /** Whether words of somebody are on file. */
  isHeard: (person: string) => boolean
  /** Whether the sources say "she" of somebody. */
  isWoman: (person: string) => boolean
  /** Who holds or held an office of a State or side. */
  holders: (office: string, side: string | null) => readonly string[]
}>

export function readerOf(
  lexicon: Lexicon,
  known: Omit<Reader, 'lexicon' | 'languages' | 'near' | 'wordings'>,
): Reader {
  const languages = new Map([...lexicon.languages].map(([code, record]) => [code, readerIn(record, lexicon)]))
  const dateWords = () =>
    new Set(
      [...languages.values()].flatMap(({ dates }) =>
        [...dates.senses.keys()].flatMap((key) => key.split(' ')),
      ),
    )
  return {
    lexicon,
    languages,
    ...known,
    near: once(() => nearOf(lexicon, dateWords())),
    wordings: once(() => wordingsOf([...lexicon.languages.values()].map(({ patterns }) => patterns))),
  }
}

const NO_DATES = phrasesOf<DateWord>([])
const NO_CUES = phrasesOf<Cue>([])

/** What one language needs is made at the first text in it. */
function readerIn(record: Spoken, lexicon: Lexicon): LanguageReader {
  const grammar = once(() => grammarIn(record.grammar))
  const prefixes = once(() =>
    (record.prefixes ?? []).map((prefix) => ({
      written: fold(prefix),
      swallows: fold(record.swallowed?.[prefix] ?? ''),
    })),
  )
  const suffixes = once(() => (record.suffixes ?? []).map(fold))
  const core = once(() => coreOf(lexicon.cues.get(record.language) ?? NO_CUES, lexicon.names))
  const tells = once(() => tellsOf([record.patterns]))
  return {
    language: record.language,
    get dates() {
      return lexicon.dates.get(record.language) ?? NO_DATES
    },
    get grammar() {
      return grammar()
    },
    get prefixes() {
      return prefixes()
    },
    get suffixes() {
      return suffixes()
    },
    get core() {
      return core()
    },
    get tells() {
      return tells()
    },
  }
}
