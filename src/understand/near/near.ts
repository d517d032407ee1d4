import Fuse from 'fuse.js'
import { once } from '../../once.ts'
import type { Lexicon } from '../lexicon.ts'
import { alikeIn, apart, byEar, shelved, sorted, swapped } from './alike.ts'
import { distance } from './distance.ts'
import { gluedOf, knownWords, nameCandidates, wordsMeant } from './words.ts'

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

/**
 * How many changes a name may be away: measured on test/questions/typos.jsonl, where one more for any length names a
 * wrong State or turns an everyday word into one.
 */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 11 ? 2 : 3)

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
  const gluedNames = once(() => gluedOf(lexicon))
  const names = once(() => nameCandidates(lexicon))
  const spelt = once(() => shelved([...names().keys()]))
  const vocabulary = once(() =>
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
    ...forms
      .filter((form) => form.endsWith('s') && (form.length > 4 || PLURAL.has(form)))
      .map((form) => form.slice(0, -1)),
  ].filter((form) => form !== word)
}

/** Abbreviations that are written with the s of the genitive and without its apostrophe. */
const PLURAL = new Set(['uks', 'uaes', 'usas', 'eus', 'prcs'])

const NOTHING: Meant = { kind: 'none' }

/**
 * The nearest known word. Names and ordinary words compete: the smaller distance wins, an ordinary word on a tie of
 * different first letters. Names at the same distance that mean different things are halfway.
 */
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
  const [chosen = best.key] = rivals.length > 1 ? stateAmong(rivals, names) : rivals
  const guessed = chosen[0] !== word[0] && !swapped(chosen, word)
  const far = best.off > 2 && (rivals.length > 1 || guessed || word.length < 9)
  const sure = rivals.length === 1 || stateAmong(rivals, names).length === 1
  if (!sure || guessed || far || twin(word, best, proposed, names)) {
    const wider = proposed.filter(({ off }) => off <= best.off + 1)
    return {
      kind: 'halfway',
      keys: [...new Map(wider.map(({ key }) => [names.get(key) ?? key, key])).values()].slice(0, 4),
    }
  }
  return { kind: 'word', words: chosen.split(' '), sure: true }
}

/** The rivals that are States; a part of a person's name gives way to them. */
function stateAmong(rivals: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  const states = rivals.filter((key) => /^[A-Z]{2}$/.test(names.get(key) ?? ''))
  return states.length ? states : rivals
}

/** How many letters two names begin with alike to be taken for one another (Slovakia, Slovenia; Mauritius, Mauritania). */
const ALIKE = 4

/** How many changes the other may be away. */
const NO_FURTHER = 2

/** Whether another State begins like the misspelling and is hardly further from it. */
function twin(
  word: string,
  best: Proposed,
  proposed: readonly Proposed[],
  names: ReadonlyMap<string, string>,
): boolean {
  const begins = (key: string) => key.slice(0, ALIKE) === word.slice(0, ALIKE)
  return (
    best.off > 0 &&
    proposed.some(
      ({ key, off }) =>
        off <= NO_FURTHER &&
        begins(key) &&
        begins(best.key) &&
        /^[A-Z]{2}$/.test(names.get(key) ?? '') &&
        names.get(key) !== names.get(best.key),
    )
  )
}

type Proposed = Readonly<{ key: string; off: number }>

/** fuse.js proposes among the names that share most letters with a word; the distance then decides. */
function proposals(word: string, alike: readonly string[]): string[] {
  if (!alike.length) return []
  return new Fuse(alike, { threshold: 0.7, ignoreLocation: true })
    .search(word, { limit: 60 })
    .map(({ item }) => item)
}

function nearestPlain(
  word: string,
  vocabulary: readonly string[],
  most: number,
): { word: string; off: number } | null {
  let best: { word: string; off: number } | null = null
  for (const known of vocabulary) {
    const begins = known[0] === word[0] || swapped(known, word) || (isVowel(known) && isVowel(word))
    if (word.length <= 4 ? sorted(known) !== sorted(word) : !begins) continue
    const far = word.length >= 10 ? 2 : Math.min(most, 1)
    const off = word.length > 6 && byEar(word) === byEar(known) ? 0.5 : distance(word, known, far)
    if (off <= far && (!best || off < best.off || (off === best.off && known.length > best.word.length)))
      best = { word: known, off }
  }
  return best
}

const isVowel = (word: string): boolean => /^[aeiou]/.test(word)

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

function prefixes(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, cut) => word.slice(0, word.length - cut))
}
