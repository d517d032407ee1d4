import type { Features } from '../features.ts'

/**
 * The States that a text points at among those named before, the newest last: "the latter", "the former", "both of
 * them", "which of those two"; null where it points at none or where fewer than two were named.
 */
export function pointedAt({ has }: Features, named: readonly string[]): readonly string[] | null {
  if (named.length < 2) return null
  if (has('both-of')) return named.slice(-2)
  if (has('latter-of')) return named.slice(-1)
  return has('former-of') ? named.slice(-2, -1) : null
}
