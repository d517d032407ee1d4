import type { Cue } from '../knowledge/language.ts'
import type { Reading } from '../understand/understand.ts'

/** "Not only", "not the first": what follows is not denied. */
const isLimitAfter =
  (last: number) =>
  ({ cue, first }: { cue: Cue; first: number }): boolean =>
    (cue === 'narrow' || cue === 'order') && first > last && first - last <= 2

/** How near a "not" must stand before a word to deny it, counted in words. */
const NEAR = 5

/** Whether a clause denies what it says by some words: a negation near them, or a refusal. */
export function denies(by: readonly Cue[], { marked }: Reading['features']): boolean {
  const cues = marked.marks.flatMap((mark) => (mark.is === 'cue' ? [mark] : []))
  const negations = cues.filter(
    ({ cue, last }) => (cue === 'negation' || cue === 'nobody') && !cues.some(isLimitAfter(last)),
  )
  const refused = by.some((cue) => cue === 'guard' || cue === 'replied')
    ? undefined
    : cues.find(({ cue }) => cue === 'refuse')
  if (refused) return !negations.some(({ last }) => last < refused.first && refused.first - last <= 2)
  const words = cues.filter(({ cue }) => by.includes(cue))
  return negations.some((not) =>
    words.some((word) => not.first <= word.last && word.first - not.last <= NEAR),
  )
}
