import Fuse from 'fuse.js'
import type { Cue } from '../knowledge/language.ts'
import { distance } from './distance.ts'
import type { Lexicon, Sense } from './lexicon.ts'
import type { Token } from './text.ts'

/** A word that stands for another: what was written, and what it is taken for. */
export type Repair = Readonly<{
  first: number
  last: number
  from: string
  to: readonly string[]
  sure: boolean
}>

/** A word halfway between several names: the bot asks. */
export type Halfway = Readonly<{ from: string; keys: readonly string[] }>

export type Repaired = Readonly<{
  tokens: readonly Token[]
  repairs: readonly Repair[]
  halfway: readonly Halfway[]
}>

/** No more unknown words of one text are looked up: the rest is noise, and each look costs milliseconds. */
const MOST_LOOKED_UP = 8
const LONGEST_WORD = 40

/**
 * How many changes a name may be away: measured on test/questions/typos.jsonl, where one more for any length names a
 * wrong State or turns an everyday word into one.
 */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 11 ? 2 : 3)

/** Puts the words meant in the place of words that are misspelt, glued together or torn apart. */
export function repaired(tokens: readonly Token[], near: Near): Repaired {
  const joined = joinTorn(tokens, near)
  const repairs = [...joined.repairs]
  const halfway: Halfway[] = []
  const out: Token[] = []
  let looked = 0
  for (const token of joined.tokens) {
    if (near.knows(token.word) || looked >= MOST_LOOKED_UP || token.word.length > LONGEST_WORD) {
      out.push(token)
      continue
    }
    looked++
    const found = near.meant(token.word)
    if (found.kind === 'none') out.push(token)
    if (found.kind === 'halfway') {
      halfway.push({ from: token.word, keys: found.keys })
      out.push(token)
    }
    if (found.kind === 'word') {
      repairs.push({
        first: out.length,
        last: out.length,
        from: token.word,
        to: found.words,
        sure: found.sure,
      })
      for (const word of found.words) out.push({ ...token, word })
    }
  }
  return { tokens: out, repairs, halfway }
}

type Meant =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'word'; words: readonly string[]; sure: boolean }>
  | Readonly<{ kind: 'halfway'; keys: readonly string[] }>

/** Look-ups of English words and names that are near to known ones; built on the first misspelling, never for a question without one. */
export type Near = Readonly<{
  knows: (word: string) => boolean
  glued: (letters: string) => readonly string[] | null
  meant: (word: string) => Meant
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
  const gluedNames = lazy(() => gluedOf(lexicon))
  const names = lazy(() => nameCandidates(lexicon))
  const spelt = lazy(() => shelved([...names().keys()]))
  const vocabulary = lazy(() =>
    shelved([...wordsMeant(lexicon, dateWords)].filter((word) => word.length > 2 && /^[a-z]+$/.test(word))),
  )
  const cueStems = lexicon.cues.get('en')?.stems ?? new Map()
  const knows = (word: string) =>
    known.has(word) ||
    lexicon.names.senses.has(word) ||
    lexicon.everyday.has(word) ||
    /^\d+$/.test(word) ||
    prefixes(word).some((stem) => cueStems.has(stem))

  const meant = (word: string): Meant => {
    for (const plain of plainer(word)) if (knows(plain)) return { kind: 'word', words: [plain], sure: true }
    const whole = gluedNames().get(word)
    if (whole) return { kind: 'word', words: whole.split(' '), sure: true }
    if (!/^[a-z]{3,}$/.test(word)) return { kind: 'none' }
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
          )
    if (near.kind !== 'none' || word.length < 9) return near
    const parts = segments(word, known)
    return parts ? { kind: 'word', words: parts, sure: true } : near
  }
  return { knows, glued: (letters) => gluedNames().get(letters)?.split(' ') ?? null, meant }
}

/** Other spellings of the same word: letters for digits, no stretching, no plural or possessive s. */
function plainer(word: string): string[] {
  const letters = /\d/.test(word) ? word.replace(/\d/g, (digit) => LEET[digit] ?? digit) : word
  const squeezed = letters.replace(/(.)\1{2,}/gu, '$1')
  const doubled = letters.replace(/(.)\1{2,}/gu, '$1$1')
  const forms = [letters, squeezed, doubled]
  return [
    ...forms,
    ...forms.filter((form) => form.length > 4 && form.endsWith('s')).map((form) => form.slice(0, -1)),
  ].filter((form) => form !== word)
}

/**
 * The nearest known word. Names and ordinary words compete: the smaller distance wins, an ordinary word on a tie of
 * different first letters. Names at the same distance that mean different things are halfway.
 */
const NOTHING: Meant = { kind: 'none' }

function nearest(
  word: string,
  most: number,
  names: ReadonlyMap<string, string>,
  alike: readonly string[],
  vocabulary: readonly string[],
): Meant {
  const proposed = proposals(word, alike)
    .map((key) => ({ key, off: apart(word, key, most) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off || (a.key < b.key ? -1 : 1))
  const plain = nearestPlain(word, vocabulary, most)
  const best = proposed[0]
  if (
    plain &&
    (!best ||
      plain.off < best.off ||
      (plain.off === best.off && plain.word[0] === word[0] && best.key[0] !== word[0]))
  )
    return { kind: 'word', words: [plain.word], sure: true }
  if (!best) return { kind: 'none' }
  const close = proposed.filter(({ off }) => off < best.off + 1)
  const sameInitial = close.some(({ key }) => key[0] === word[0])
    ? close.filter(({ key }) => key[0] === word[0])
    : close
  const rivals = [...new Map(sameInitial.map(({ key }) => [names.get(key) ?? key, key])).values()]
  const [chosen = best.key] = rivals
  const guessed = chosen[0] !== word[0] && !swapped(chosen, word)
  const far = best.off > 2 && (rivals.length > 1 || guessed || word.length < 9)
  if (rivals.length > 1 || guessed || far) {
    const wider = proposed.filter(({ off }) => off <= best.off + 1)
    return {
      kind: 'halfway',
      keys: [...new Map(wider.map(({ key }) => [names.get(key) ?? key, key])).values()].slice(0, 4),
    }
  }
  return { kind: 'word', words: chosen.split(' '), sure: true }
}

/** fuse.js proposes among the names that share most letters with a word; the distance then decides. */
function proposals(word: string, alike: readonly string[]): string[] {
  if (!alike.length) return []
  return new Fuse(alike, { threshold: 0.7, ignoreLocation: true })
    .search(word, { limit: 60 })
    .map(({ item }) => item)
}

/** Words on shelves by length, each with the letters it holds, so that few are compared letter by letter. */
type Shelves = ReadonlyMap<number, readonly Readonly<{ key: string; letters: number }>[]>

function shelved(keys: readonly string[]): Shelves {
  const shelves = new Map<number, { key: string; letters: number }[]>()
  for (const key of keys) {
    const plain = key.replaceAll(' ', '')
    const shelf = shelves.get(plain.length) ?? []
    shelf.push({ key, letters: lettersOf(plain) })
    shelves.set(plain.length, shelf)
  }
  return shelves
}

/** The words that can be within some changes of another: each change adds or takes away two kinds of letters at most. */
function alikeIn(shelves: Shelves, word: string, most: number): string[] {
  const letters = lettersOf(word)
  const found: string[] = []
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const { key, letters: others } of shelves.get(length) ?? [])
      if (bitsIn(letters ^ others) <= most * 2) found.push(key)
  return found
}

/** The letters of a word as bits, a to z. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97)
  return bits
}

function bitsIn(value: number): number {
  let count = 0
  for (let bits = value; bits; bits &= bits - 1) count++
  return count
}

const swapped = (a: string, b: string): boolean => a[0] === b[1] && a[1] === b[0]

/** Distance, with half a change less for doubled letters and vowels, which people get wrong by ear. */
function apart(word: string, key: string, most: number): number {
  const letters = key.replaceAll(' ', '')
  const off = distance(word, letters, most)
  if (off === 0) return 0
  if (sorted(word) === sorted(letters)) return 1
  return Math.abs(word.length - letters.length) < 3 && byEar(word) === byEar(letters) ? 0.5 : off
}

const sorted = (word: string): string => [...word].sort().join('')

const byEar = (word: string): string =>
  word
    .replace(/(.)\1/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/[ckq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/[aeou]/g, 'a')
    .replace(/z/g, 's')

function nearestPlain(
  word: string,
  vocabulary: readonly string[],
  most: number,
): { word: string; off: number } | null {
  let best: { word: string; off: number } | null = null
  for (const known of vocabulary) {
    if (word.length <= 4 ? sorted(known) !== sorted(word) : known[0] !== word[0] && !swapped(known, word))
      continue
    const far = word.length >= 10 ? 2 : Math.min(most, 1)
    const off = distance(word, known, far)
    if (off <= far && (!best || off < best.off || (off === best.off && known.length > best.word.length)))
      best = { word: known, off }
  }
  return best
}

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

/** Joins names that were torn apart ("Kazakh stan") and words written letter by letter ("h a s"). */
function joinTorn(tokens: readonly Token[], near: Near): { tokens: readonly Token[]; repairs: Repair[] } {
  const out: Token[] = []
  const repairs: Repair[] = []
  for (let i = 0; i < tokens.length; ) {
    const torn = lettersAt(tokens, i) ?? namesAt(tokens, i, near)
    const token = tokens[i]
    if (!token) break
    if (!torn) {
      out.push(token)
      i++
      continue
    }
    const end = tokens[i + torn.count - 1]?.end ?? token.end
    repairs.push({
      first: out.length,
      last: out.length + torn.words.length - 1,
      from: tokens
        .slice(i, i + torn.count)
        .map(({ word }) => word)
        .join(' '),
      to: torn.words,
      sure: true,
    })
    for (const word of torn.words) out.push({ word, start: token.start, end })
    i += torn.count
  }
  return { tokens: out, repairs }
}

type Torn = { count: number; words: readonly string[] }

function lettersAt(tokens: readonly Token[], i: number): Torn | null {
  let count = 0
  while (/^[a-z]$/.test(tokens[i + count]?.word ?? '') && count < 60) count++
  return count >= 3
    ? {
        count,
        words: [
          tokens
            .slice(i, i + count)
            .map(({ word }) => word)
            .join(''),
        ],
      }
    : null
}

function namesAt(tokens: readonly Token[], i: number, near: Near): Torn | null {
  for (let count = 4; count >= 2; count--) {
    const window = tokens.slice(i, i + count)
    if (
      window.length < count ||
      window.every(({ word }) => near.knows(word)) ||
      window.some(({ word }) => !/^[a-z]+$/.test(word))
    )
      continue
    const letters = window.map(({ word }) => word).join('')
    const words = letters.length >= 6 && letters.length < 30 ? near.glued(letters) : null
    if (words) return { count, words }
  }
  return null
}

function prefixes(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, cut) => word.slice(0, word.length - cut))
}

/** Every single word that a text may hold without being a misspelling. */
function knownWords(lexicon: Lexicon, dateWords: ReadonlySet<string>): Set<string> {
  const known = ordinaryWords(lexicon, dateWords)
  for (const key of lexicon.near) for (const word of key.split(' ')) known.add(word)
  return known
}

/** Cues that no misspelling is taken for: a word wrongly read as off the subject silences the answer. */
const NEVER_MEANT = new Set<Cue>([
  'other-subject',
  'other-word',
  'smalltalk',
  'instruct',
  'opinion',
  'advice',
  'predict',
  'territory',
  'hello',
  'reset',
  'new',
  'byline',
])

/** The words that a misspelling may stand for. */
function wordsMeant(lexicon: Lexicon, dateWords: ReadonlySet<string>): Set<string> {
  const meant = new Set([...(lexicon.plain.get('en') ?? []), ...dateWords])
  for (const [key, cues] of lexicon.cues.get('en')?.senses ?? [])
    if (!cues.some((cue) => NEVER_MEANT.has(cue))) for (const word of key.split(' ')) meant.add(word)
  return meant
}

/** The words that carry a meaning of their own in some language: cues, date words, small words. */
function ordinaryWords(lexicon: Lexicon, dateWords: ReadonlySet<string>): Set<string> {
  const known = new Set([...(lexicon.plain.get('en') ?? []), ...dateWords])
  for (const key of lexicon.cues.get('en')?.senses.keys() ?? [])
    for (const word of key.split(' ')) known.add(word)
  return known
}

/** Names of several words under their letters without spaces, and single names under themselves. */
function gluedOf({ names }: Lexicon): Map<string, string> {
  const glued = new Map<string, string>()
  for (const [key, senses] of names.senses) {
    const letters = key.replaceAll(' ', '')
    if (letters.length >= 5 && senses.some(({ is }) => is === 'state' || is === 'person' || is === 'shared'))
      glued.set(letters, key)
  }
  return glued
}

/** The names among which a misspelling is looked for, each with what it means: English ones, cities, people. */
function nameCandidates({ names, near }: Lexicon): Map<string, string> {
  const candidates = new Map<string, string>()
  for (const key of near) {
    const sense = names.senses
      .get(key)
      ?.find((found) => found.is === 'state' || found.is === 'person' || found.is === 'shared')
    if (!sense || key.length < 4 || !/^[a-z ]+$/.test(key)) continue
    const words = key.split(' ')
    if (words.length <= 2) candidates.set(key, meaningOf(sense))
    if (words.length > 1)
      for (const word of words) if (word.length > 4 && !candidates.has(word)) candidates.set(word, word)
  }
  return candidates
}

const meaningOf = (sense: Sense): string =>
  sense.is === 'state'
    ? sense.code
    : sense.is === 'person'
      ? sense.id
      : sense.is === 'shared'
        ? String(sense.index)
        : sense.is

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
