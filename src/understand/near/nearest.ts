import Fuse from 'fuse.js'
import { compare } from '../../compare.ts'
import { distance } from '../../distance.ts'
import { apart, byEar, sorted, swapped } from './alike.ts'
import { isAnother } from './compound.ts'
import { asNearAs, blendedWith, isState, longerThan, shortenedFrom, twinsOf } from './twin.ts'

/** What a word that nobody knows is taken for: nothing, the words meant, or names between which it lies. */
export type Meant =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'word'; words: readonly string[]; sure: boolean }>
  | Readonly<{ kind: 'halfway'; keys: readonly string[] }>

/**
 * The nearest known word. Names and ordinary words compete: the smaller distance wins, an ordinary word on a tie of
 * different first letters, or within half a change if it alone has the same letters ("qoute" is quote, and not Quetta). Names at the same distance that mean different things are halfway.
 */
export function nearest(
  word: string,
  most: number,
  names: ReadonlyMap<string, string>,
  alike: readonly string[],
  vocabulary: readonly string[],
  isCity: (name: string) => boolean,
): Meant {
  const proposed = proposals(word, alike)
    .map((key) => ({ key, off: apart(word, key, most) }))
    .filter(({ key, off }) => off <= most && !isAnother(word, key))
    .sort(
      (a, b) =>
        a.off - b.off ||
        Number(a.key[0] !== word[0]) - Number(b.key[0] !== word[0]) ||
        longer(a.key, word) - longer(b.key, word) ||
        compare(a.key, b.key),
    )
  const plain = nearestPlain(word, vocabulary, most)
  const best = proposed[0]
  if (
    plain &&
    (!best ||
      plain.off < best.off ||
      (plain.off === best.off && plain.word[0] === word[0] && best.key[0] !== word[0]) ||
      (plain.off <= best.off + 0.5 &&
        sorted(plain.word) === sorted(word) &&
        sorted(best.key) !== sorted(word)))
  )
    return { kind: 'word', words: [plain.word], sure: true }
  if (!best) return { kind: 'none' }
  const close = asShortened(
    word,
    statesFirst(
      word,
      proposed.filter(({ off }) => off < best.off + 1),
      names,
    ),
    isCity,
  )
  const begins = ({ key }: { key: string }) => key[0] === word[0] || swapped(key, word)
  const sameInitial = close.some(begins) ? close.filter(begins) : close
  const [first = best] = sameInitial
  const wide = alike.map((key) => ({ key, off: apart(word, key, most + 1) }))
  const states = wide.filter(({ key }) => isState(names.get(key)))
  const twins = [
    ...twinsOf(word, first, states),
    ...longerThan(first, names),
    ...blendedWith(word, first, names),
    ...shortenedFrom(word, first, names),
    ...asNearAs(first, close, names),
  ]
  const rivals = [
    ...new Map([...sameInitial, ...twins].map(({ key }) => [names.get(key) ?? key, key])).values(),
  ]
  const [chosen = best.key] = rivals
  const guessed = chosen[0] !== word[0] && !swapped(chosen, word) && !isHeardAs(word, chosen)
  const far = best.off > 2 && (rivals.length > 1 || guessed || word.length < 9)
  if (rivals.length > 1 || guessed || far) {
    const wider = [...proposed.filter(({ off }) => off <= best.off + 1), ...twins]
    return {
      kind: 'halfway',
      keys: [...new Map(wider.map(({ key }) => [names.get(key) ?? key, key])).values()].slice(0, 4),
    }
  }
  return { kind: 'word', words: chosen.split(' '), sure: true }
}

/** By how many letters two words differ in length: "Turky" is rather Turks than Turk, which Turkmenistan goes on from. */
const longer = (key: string, word: string): number => Math.abs(key.length - word.length)

/** The names of States nearest to a word, no more than four: fewer changes than half its letters, the nearest first. */
export function likeliest(
  word: string,
  names: ReadonlyMap<string, string>,
  alike: readonly string[],
): readonly string[] {
  const most = Math.min(3, Math.floor((word.length - 1) / 2))
  const near = alike
    .filter((key) => isState(names.get(key)))
    .map((key) => ({ key, off: heardAs(word, key, most) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off || compare(a.key, b.key))
  const byState = new Map<string, string>()
  for (const { key } of near) if (!byState.has(names.get(key) ?? key)) byState.set(names.get(key) ?? key, key)
  return [...byState.values()].slice(0, 4)
}

/** Whether a long name is written with another initial by the ear alone: "sakharova" is Zakharova. */
const isHeardAs = (word: string, name: string): boolean => word.length >= LONG && byEar(word) === byEar(name)
const LONG = 7

/** How far a name is from a word: half a change more for another initial; where only its letter is another one ("kanda", Canada), by the sound. */
function heardAs(word: string, key: string, most: number): number {
  const off = apart(word, key, most)
  if (key[0] === word[0]) return off
  const [heard, sound] = [byEar(word), byEar(key.replaceAll(' ', ''))]
  return Math.min(off, heard[0] === sound[0] ? distance(heard, sound, most) : off) + 0.5
}

/**
 * Half a name of a person is seldom written alone: it does not stand against a State that is as near, or nearly. Among
 * people whose names sound alike the one spelt alike is meant: "Jawaad" is Jawad, and not Jawed.
 */
function statesFirst<Near extends { key: string; off: number }>(
  word: string,
  close: readonly Near[],
  names: ReadonlyMap<string, string>,
): readonly Near[] {
  const states = close.filter(({ key, off }) => isState(names.get(key)) && off <= (close[0]?.off ?? 0) + 0.5)
  if (states.length) return close.filter(({ key }) => isState(names.get(key)))
  const changes = ({ key }: Near) => distance(word, key, MOST_CHANGES)
  const fewest = Math.min(...close.map(changes))
  return close.filter((near) => changes(near) === fewest)
}
const MOST_CHANGES = 3

/**
 * "Berln" has lost a vowel of Berlin, while Bern would have gained a consonant: of cities those of which only vowels are
 * left out, where any are. Of States ("Malwi": Malawi or Mali) the newsroom would rather be asked.
 */
function asShortened<Near extends { key: string; off: number }>(
  word: string,
  close: readonly Near[],
  isCity: (name: string) => boolean,
): readonly Near[] {
  const consonants = withoutVowels(word)
  const same = close.filter(({ key }) => withoutVowels(key) === consonants)
  return same.some(({ key }) => key.length > word.length) && close.every(({ key }) => isCity(key))
    ? same
    : close
}
const withoutVowels = (word: string): string => word.replace(/[aeiou]/g, '')

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
