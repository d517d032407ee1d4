import type { Mark } from '../marks.ts'

/** The people named without doubt: whole names first, and of parts of names those that one person bears. */
export function peopleNamed(marks: readonly Mark[]): string[] {
  const named = marks.filter((mark) => mark.is === 'person')
  const whole = named.filter(({ whole }) => whole)
  return [
    ...new Set(
      (whole.length ? [...whole, ...named.filter(({ ids }) => ids.length === 1)] : named).flatMap(
        ({ ids }) => (ids.length === 1 ? ids : []),
      ),
    ),
  ]
}
