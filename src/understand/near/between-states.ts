import { distance } from '../../distance.ts'
import { keyOf } from '../../tokens.ts'
import type { Sense } from '../lexicon.ts'

/**
 * Tells of a foreign name whether it lies, without its marks, within one change of what two States of the same first
 * letters are called in English: "Nigera" is Latvian for Niger (Nigēra), and a slip for Niger or Nigeria in an English
 * text; "Tongo" is Tonga somewhere, and Togo as well here.
 */
export function betweenStates(
  called: readonly (readonly [name: string, code: string])[],
): (name: string) => boolean {
  const shelves = new Map<string, (readonly [string, string])[]>()
  for (const [name, code] of called) {
    const key = keyOf(name)
    shelves.set(headOf(key), [...(shelves.get(headOf(key)) ?? []), [key, code]])
  }
  return (name) => {
    const key = keyOf(name)
    if (!/^[a-z]{5,}$/.test(key)) return false
    const close = (shelves.get(headOf(key)) ?? []).filter(([own]) => distance(key, own, 1) <= 1)
    return !close.some(([own]) => own === key) && new Set(close.map(([, code]) => code)).size > 1
  }
}

const headOf = (key: string): string => key.slice(0, 2)

/** Whether a name was found to lie between two States: the short names kept apart with it never are. */
export const isBetween = (sense: Sense, key: string): boolean =>
  sense.is === 'state' && sense.by === 'foreign' && key.length > 3
