import { once } from '../../once.ts'
import type { Token } from '../../tokens.ts'
import { longestFirst } from '../lexicon/phrases.ts'
import type { Lexicon } from '../lexicon.ts'
import { alikeIn, allowed, shelved } from './alike.ts'
import { isBetween } from './between-states.ts'
import { likeliest, type Meant, nearest } from './nearest.ts'
import { framesOf, type Within, withinName } from './whole-name.ts'
import { knownWords, withoutSpaces, wordsMeant } from './words.ts'

/** Look-ups of English words and names that are near to known ones; built on the first misspelling, never for a question without one. */
export type Near = Readonly<{
  knows: (word: string) => boolean
  /** Whether a word is an ordinary one of English, known here or not. */
  isCommon: (word: string) => boolean
  /** The tokens that stand in names of several words as they should. */
  named: (tokens: readonly Token[]) => ReadonlySet<number>
  glued: (letters: string) => readonly string[] | null
  /** The name of one word that is written with digits for letters ("1ran"). */
  digited: (word: string) => string | null
  meant: (word: string) => Meant
  /** The States' names that come nearest to a word, however far: what it may have been meant for. */
  likely: (word: string) => readonly string[]
  /** What a misspelt word means as part of a name of several words. */
  within: (words: readonly string[], at: number) => Within
}>

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
}

export function nearOf(lexicon: Lexicon, dateWords: ReadonlySet<string>): Near {
  const known = knownWords(lexicon, dateWords)
  const gluedNames = once(() => new Map(lexicon.glued.map((key) => [withoutSpaces(key), key])))
  const names = once(() => new Map(lexicon.candidates))
  const frames = once(() => framesOf(lexicon))
  const common = once(() => new Set(lexicon.common))
  const spelt = once(() => shelved([...names().keys()]))
  const vocabulary = once(() =>
    shelved([...wordsMeant(lexicon, dateWords)].filter((word) => word.length > 2 && /^[a-z]+$/.test(word))),
  )
  const cues = lexicon.cues.get('en')
  const knows = (word: string) =>
    known.has(word) ||
    (lexicon.names.senses.get(word)?.some((sense) => !isBetween(sense, word)) ?? false) ||
    lexicon.everyday.has(word) ||
    /^\d+$/.test(word) ||
    cues?.stem(word) !== undefined
  /** A word that an editor means as it stands, or the adverb of one ("germanely"). */
  const isOrdinary = (word: string) =>
    [word, word.replace(/ly$/, '')].some((one) => common().has(one) || lexicon.everyday.has(one))

  const isCity = (name: string) =>
    lexicon.names.senses
      .get(name)
      ?.some((sense) => sense.is === 'state' && ['capital', 'city'].includes(sense.by)) ?? false

  const meantWhole = (word: string): Meant => {
    const plain = plainer(word).filter(knows)
    const [first = null] = [...plain.filter((form) => names().has(form)), ...plain]
    if (first) return { kind: 'word', words: [first], sure: true }
    const whole = gluedNames().get(word)
    if (whole) return { kind: 'word', words: whole.split(' '), sure: true }
    if (!/^[a-z]{3,}$/.test(word) || isOrdinary(word)) return NOTHING
    const most = allowed(word.length)
    const near =
      most === 0
        ? NOTHING
        : nearest(
            word,
            most,
            names(),
            alikeIn(spelt(), word, Math.max(most, 2)),
            alikeIn(vocabulary(), word, word.length >= 10 ? 2 : 1),
            isCity,
          )
    if (near.kind !== 'none' || word.length < 9) return near
    const parts = segments(word, known)
    return parts ? { kind: 'word', words: parts, sure: true } : near
  }
  /** "Kyrgistans line": a misspelt name with the s of the genitive; "britians" is Britain's, and halfway to nobody else. */
  const meant = (word: string): Meant => {
    const whole = meantWhole(word)
    if (whole.kind === 'word' || !OWNER.test(word)) return whole
    const owner = meantWhole(word.slice(0, -1))
    return whole.kind === 'none' || (owner.kind === 'word' && isOneOf(whole.keys, owner.words.join(' ')))
      ? owner
      : whole
  }
  const isOneOf = (keys: readonly string[], name: string) =>
    keys.some((key) => names().get(key) !== undefined && names().get(key) === names().get(name))
  return {
    knows,
    isCommon: (word) => common().has(word),
    named: (tokens) => namedIn(tokens, lexicon),
    glued: (letters) => gluedNames().get(letters)?.split(' ') ?? null,
    digited: (word) => {
      const letters = inLetters(word)
      return lexicon.names.senses.get(letters)?.some(({ is }) => is === 'state') ? letters : null
    },
    meant,
    likely: (word) => likeliest(word, names(), alikeIn(spelt(), word, LIKELY)),
    within: (words, at) => withinName(words, at, frames()),
  }
}

function namedIn(tokens: readonly Token[], { names }: Lexicon): ReadonlySet<number> {
  const found = longestFirst(tokens, names).filter(({ first, last }) => last > first)
  return new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  )
}

/** Long enough that a name is left without its s. */
const OWNER = /^[a-z]{7,}s$/

/** More changes than these make another name of most names. */
const LIKELY = 3

const inLetters = (word: string): string => word.replace(/\d/g, (digit) => LEET[digit] ?? digit)

/** Other spellings of the same word: letters for digits, no stretching, a plural in -ies for one in -ys, no plural or possessive s. */
function plainer(word: string): string[] {
  const letters = inLetters(word)
  const squeezed = letters.replace(/(.)\1{2,}/gu, '$1')
  const doubled = letters.replace(/(.)\1{2,}/gu, '$1$1')
  const forms = [letters, squeezed, doubled]
  return [
    ...forms,
    ...forms.filter((form) => /[^aeiou]ys$/.test(form)).map((form) => `${form.slice(0, -2)}ies`),
    ...forms
      .filter((form) => form.endsWith('s') && (form.length > 4 || PLURAL.has(form)))
      .map((form) => form.slice(0, -1)),
  ].filter((form) => form !== word)
}

/** Abbreviations that are written with the s of the genitive and without its apostrophe. */
const PLURAL = new Set(['uks', 'uaes', 'usas', 'eus', 'prcs'])

const NOTHING: Meant = { kind: 'none' }

/** Cuts letters that were glued together into the fewest known words; null where something is left over. */
function segments(word: string, known: ReadonlySet<string>): string[] | null {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start]
      const part = word.slice(start, end)
      const fits = part.length === 1 ? part === 'a' : known.has(part)
      if (before && fits && (!best[end] || before.length + 1 < (best[end]?.length ?? 0)))
        best[end] = [...before, part]
    }
  }
  const whole = best[word.length]
  return whole && whole.length > 1 && whole.some((part) => part.length > 3) && word.length / whole.length >= 3
    ? whole
    : null
}
