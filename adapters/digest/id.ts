import { randomInt } from 'node:crypto'

/** Nothing that is read for something else: no l, o or i, no 0 or 1. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz'
const DIGITS = '23456789'

/** A name for a digest that can be typed: a letter, a digit, and two of either, as `k3f9`. `isFree` says whether it is taken. */
export async function newId(isFree: (id: string) => Promise<boolean>): Promise<string> {
  const from = (characters: string) => characters[randomInt(characters.length)] ?? ''
  for (;;) {
    const id = from(LETTERS) + from(DIGITS) + from(LETTERS + DIGITS) + from(LETTERS + DIGITS)
    if (await isFree(id)) return id
  }
}
