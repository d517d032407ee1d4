import { distance } from '../../distance.ts'

/** A name that a misspelling may stand for, and how many changes it is away. */
type NearName = Readonly<{ key: string; off: number }>

/** Shorter names have others around them at every turn; measured over one slip in each name of a State. */
const SHORTEST = 7
const MOST_APART = 3
/** One change, and the half by which a name that sounds alike is nearer. */
const FURTHER = 1.5

/**
 * Look-alikes of the nearest name, one change further away, that share with the misspelling a letter which the nearest
 * lacks: "Sloveakia" has the e of Slovenia, "austrila" the l of Australia. Then either may be meant.
 */
export function twinsOf(word: string, nearest: NearName, others: readonly NearName[]): readonly NearName[] {
  const strange = [...word].filter((letter) => !nearest.key.includes(letter))
  return others.filter(
    ({ key, off }) =>
      off > nearest.off &&
      off <= nearest.off + FURTHER &&
      Math.min(key.length, nearest.key.length) >= SHORTEST &&
      distance(key, nearest.key, MOST_APART) <= MOST_APART &&
      strange.some((letter) => key.includes(letter)),
  )
}

/** States whose name goes on, in one word, where the nearest ends: who misspells Niger may have broken off Nigeria. */
export function longerThan({ key, off }: NearName, names: ReadonlyMap<string, string>): readonly NearName[] {
  const own = names.get(key)
  if (off === 0 || !isState(own)) return []
  return [...names]
    .filter(([name, code]) => code !== own && isState(code) && name.startsWith(key) && !name.includes(' '))
    .map(([name]) => ({ key: name, off: off + 1 }))
}

/** A run of no more letters is left out in one slip. */
const LEFT_OUT = 3

/** States whose name is the word but for a run of letters left out in the middle: "Mauritia" is Mauritius, or Maurit[an]ia. */
export function shortenedFrom(
  word: string,
  { key, off }: NearName,
  names: ReadonlyMap<string, string>,
): readonly NearName[] {
  const own = names.get(key)
  if (off === 0 || !isState(own)) return []
  const isShortened = (name: string) => {
    const out = name.length - word.length
    return (
      out > 1 &&
      out <= LEFT_OUT &&
      Array.from({ length: word.length - 3 }, (_, i) => i + 2).some(
        (at) => name.startsWith(word.slice(0, at)) && name.endsWith(word.slice(at)),
      )
    )
  }
  return [...names]
    .filter(([name, code]) => code !== own && isState(code) && isShortened(name))
    .map(([name]) => ({ key: name, off: off + 1 }))
}

/** So long an end is one State's own: "-menistan", while "-istan" is of many. */
const OWN_END = 7
/** One change is a slip of the name itself: "Kazakistan". */
const BLENDED = 2

/** States that the nearest name is run together with: "Tajmenistan" begins as the one and ends as the other. */
export function blendedWith(
  word: string,
  { key, off }: NearName,
  names: ReadonlyMap<string, string>,
): readonly NearName[] {
  const own = names.get(key)
  if (off < BLENDED || !isState(own)) return []
  const ends = Array.from({ length: Math.max(0, word.length - OWN_END - 1) }, (_, i) => i + 2)
  const isBlend = (a: string, b: string) =>
    ends.some((at) => a.startsWith(word.slice(0, at)) && b.endsWith(word.slice(at)))
  return [...names]
    .filter(([name, code]) => code !== own && isState(code) && (isBlend(key, name) || isBlend(name, key)))
    .map(([name]) => ({ key: name, off }))
}

/** Below it, capitals and half the names of the world are one letter apart. */
const SHORTEST_WHOLE = 5

/** Other States just as near by their whole names, whatever they begin with: "Zamibia" is one letter from Zambia and from Namibia. */
export const asNearAs = (
  nearest: NearName,
  others: readonly NearName[],
  names: ReadonlyMap<string, string>,
): readonly NearName[] =>
  others.filter(
    ({ key, off }) =>
      off === nearest.off &&
      isState(names.get(key)) &&
      names.get(key) !== names.get(nearest.key) &&
      Math.min(key.length, nearest.key.length) >= SHORTEST_WHOLE,
  )

/** Whether what a name means is a State: its code of two letters. */
export const isState = (meaning = ''): boolean => /^[A-Z]{2}$/.test(meaning)
