import { isCue, type Mark } from './marks.ts'

/** So many words may stand between an envoy and what he says: "the Iranian envoy in Kabul said". */
const BETWEEN = 3

/** "What did its envoy say": the envoy of the State in view speaks, and envoys are not the matter. */
export function isSpeaking(envoy: Mark, marks: readonly Mark[]): boolean {
  const owned = marks.some(
    (mark) =>
      (mark.is === 'state' || isCue(mark, 'pronoun')) &&
      mark.last < envoy.first &&
      mark.last >= envoy.first - 2 &&
      !marks.some(({ is, first, last }) => is === 'cue' && first > mark.last && last < envoy.first),
  )
  const says = marks.some(
    (mark) => isCue(mark, 'say') && mark.last > envoy.last && mark.first <= envoy.last + 1 + BETWEEN,
  )
  return owned && says
}
