import type { Cue } from '../../knowledge/language.ts'
import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/**
 * The States that a text points at among those named before, the newest last: "the latter", "the former", "both of
 * them", "which of those two"; null where it points at none or where fewer than two were named.
 */
export function pointedAt({ has, marked }: Features, named: readonly string[]): readonly string[] | null {
  if (named.length < 2) return null
  if (has('both-of')) return named.slice(-howMany(marked))
  if (ordersOf(marked)) return null
  if (has('latter-of')) return named.slice(-1)
  return has('former-of') ? named.slice(-2, -1) : null
}

/** How many a text points at: "the two of them", "any of those three". */
export const howMany = ({ marks }: Marked): number =>
  marks.some((mark) => isCue(mark, 'both-of') && /\bthree\b/.test(mark.key)) ? 3 : 2

/** Whether an order is asked for ("the first to accept"), beyond the word that points ("the first"). */
const ordersOf = ({ marks }: Marked): boolean =>
  marks.some(
    (order) =>
      isCue(order, 'order') && !marks.some((mark) => isCue(mark, 'former-of') && mark.last >= order.last),
  )

/**
 * The one State of a list just given that a text points at: "is its embassy open?" where one was listed, "the second on
 * that list" where several were; null where it points at none.
 */
export function listedIn(
  { place, group, people }: Question,
  { has, there, it, bareDateWord, marked: { marks, words } }: Features,
  { last, listed }: Pick<Before, 'last' | 'listed'>,
): string | null {
  if (last.intent !== 'list' || group !== null || people.length) return null
  const [only, ...others] = listed
  const isSince = bareDateWord || (has('since-when') && words.length <= FEW)
  if (only && !others.length) return there || it || isSince ? only : null
  const isOfList = marks.some(
    (mark) => mark.is === 'cue' && POINTING.has(mark.cue) && /\bone\b/.test(mark.key),
  )
  return isOfList && place !== null && !has('who', 'which') ? (listed[place - 1] ?? null) : null
}
/** "Since when?" */
const FEW = 4
const POINTING = new Set<Cue>(['former-of', 'latter-of', 'ordinal-of'])
