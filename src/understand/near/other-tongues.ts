import { distance } from '../../distance.ts'
import type { Cue } from '../../knowledge/cues.ts'
import type { Token } from '../../tokens.ts'
import { longestFirst, type Phrases, phraseAt } from '../lexicon/phrases.ts'
import type { Sense } from '../lexicon.ts'
import type { Reader } from '../reader.ts'
import type { Repair } from './repaired.ts'

/**
 * What a question on the subject cannot do without. Short names of States are left alone: in a language whose ordinary
 * words are not on file, one of these ("malaise") may lie beside a State ("Malaisie"); beside a long one hardly any does.
 */
const CORE = new Set<Cue>([
  'recognise',
  'taliban',
  'accredit',
  'refuse',
  'envoy',
  'ambassador',
  'embassy',
  'consulate',
])
/** In letters: shorter words are near too many others. */
const SHORTEST = 6
/** A name of a State that may be misspelt has so many letters. */
const LONG = 8
/** No more unknown words of one text are looked up. */
const MOST_LOOKED_UP = 8

/** Puts misspellings of the subject's own words right in a text of another language than English: one change, one word meant, the first letter as it is. */
export function mendedAbroad(
  tokens: readonly Token[],
  language: string,
  reader: Reader,
): Readonly<{ tokens: readonly Token[]; repairs: readonly Repair[] }> {
  const { core, grammar } = reader.languages.get(language) ?? {}
  const cues = reader.lexicon.cues.get(language)
  if (!core || !cues) return { tokens, repairs: [] }
  const strange = new Set(strangersIn(tokens, language, reader).slice(0, MOST_LOOKED_UP))
  const repairs: Repair[] = []
  const read = tokens.map((token, at) => {
    const isPlace = grammar?.place.has(tokens[at - 1]?.word ?? '') ?? false
    const meant = strange.has(at) ? meantBy(token.word, { core, cues, isPlace }) : null
    if (meant === null) return token
    repairs.push({ first: at, last: at, from: token.word, to: [meant], sure: true })
    return { ...token, word: meant }
  })
  return { tokens: repairs.length ? read : tokens, repairs }
}

/** The places of the longer words that neither a name, nor a cue, nor a date, nor a small word explains. */
function strangersIn(tokens: readonly Token[], language: string, { lexicon, languages }: Reader): number[] {
  const plain = lexicon.plain.get(language)
  const covered = new Set<number>()
  const cover = ({ first, last }: { first: number; last: number }) => {
    for (let at = first; at <= last; at++) covered.add(at)
  }
  for (const name of longestFirst(tokens, lexicon.names)) cover(name)
  const cues = lexicon.cues.get(language)
  const dates = languages.get(language)?.dates
  for (const at of tokens.keys())
    for (const phrase of [cues && phraseAt(tokens, at, cues), dates && phraseAt(tokens, at, dates)])
      if (phrase) cover(phrase)
  return tokens.flatMap(({ word }, at) =>
    word.length >= SHORTEST && !covered.has(at) && !plain?.has(word) && !/\d/.test(word) ? [at] : [],
  )
}

/** The words of the core of a language, and the beginnings of such, that are long enough to be misspelt; and words of people's names, in any script. */
export type Core = Readonly<{
  words: readonly string[]
  stems: readonly string[]
  people: readonly string[]
  /** Long names of States, and the States that each stands for. */
  states: ReadonlyMap<string, string>
  /** Cities, of which a short one may be meant where a word says that a place follows. */
  cities: ReadonlyMap<string, string>
}>

/** The core of a language, by its cues, and the names of those on file. */
export function coreOf(cues: Phrases<Cue>, names: Phrases<Sense>): Core {
  const isCore = (senses: readonly Cue[] | undefined) => senses?.some((cue) => CORE.has(cue)) ?? false
  return {
    words: [...cues.senses].flatMap(([key, senses]) =>
      key.length >= SHORTEST && !key.includes(' ') && isCore(senses) ? [key] : [],
    ),
    stems: cues.stems().filter((stem) => stem.length >= SHORTEST - 1 && isCore(cues.stem(stem))),
    people: [...names.senses].flatMap(([key, senses]) =>
      key.length > SHORTEST && !key.includes(' ') && senses.some(({ is }) => is === 'person') ? [key] : [],
    ),
    states: placesIn(names, LONG, () => true),
    cities: placesIn(names, SHORTEST, ({ city }) => city !== undefined),
  }
}

/** Names of one word that stand for one State alone, of at least so many letters, with that State. */
const placesIn = (
  names: Phrases<Sense>,
  letters: number,
  isIn: (sense: Extract<Sense, { is: 'state' }>) => boolean,
): ReadonlyMap<string, string> =>
  new Map(
    [...names.senses].flatMap(([key, senses]) => {
      const [sense, ...others] = senses
      return key.length >= letters &&
        !key.includes(' ') &&
        sense?.is === 'state' &&
        !others.length &&
        isIn(sense)
        ? [[key, sense.code] as const]
        : []
    }),
  )

/** The one place a name of which a word is a single change away from; or null. */
function placeMeant(
  word: string,
  places: ReadonlyMap<string, string>,
  isNear: (key: string, part: string) => boolean,
): string | null {
  const near = [...places].filter(([key]) => isNear(key, word))
  const [[name] = [null]] = near
  return new Set(near.map(([, code]) => code)).size === 1 ? name : null
}

/** The one core word, or the beginning of one, that a word is a single change away from; or null. */
function meantBy(
  word: string,
  { core, cues, isPlace }: Readonly<{ core: Core; cues: Phrases<Cue>; isPlace: boolean }>,
): string | null {
  const isNear = (key: string, part: string) => key[0] === word[0] && distance(part, key, 1) <= 1
  const words = core.words.filter((key) => isNear(key, word))
  const stems = core.stems.filter((stem) =>
    [-1, 0, 1].some((off) => isNear(stem, word.slice(0, stem.length + off))),
  )
  const [meant, ...others] = [...words, ...stems]
  if (meant === undefined) {
    const [person, ...more] = core.people.filter((key) => isNear(key, word))
    if (person !== undefined) return more.length ? null : person
    return (
      (word.length >= LONG ? placeMeant(word, core.states, isNear) : null) ??
      (isPlace ? placeMeant(word, core.cities, isNear) : null)
    )
  }
  const sensesOf = (key: string) => (cues.senses.get(key) ?? cues.stem(key) ?? []).join()
  return others.every((other) => sensesOf(other) === sensesOf(meant)) ? meant : null
}
