import { type Grammar, isCue, type Mark } from '../marks.ts'

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

/** So many words may stand between who is told and the verb: "to the Kazakh ambassador", "tell Kazakhstan's". */
const TOLD_WITHIN = 2

/** "What did the fighters tell the Kazakh ambassador?": the Taliban spoke to the envoy of a State, who stood before them in Kabul. */
export const isToldByTaliban = (
  marks: readonly Mark[],
  words: readonly string[],
  { to }: Pick<Grammar, 'to'>,
): boolean => {
  const envoys = marks.filter((mark) => isCue(mark, 'envoy', 'embassy', 'mission'))
  const isTold = (first: number) =>
    words.slice(Math.max(0, first - TOLD_WITHIN), first).some((word) => to.has(word) || TELLS.test(word)) &&
    marks.some((say) => isCue(say, 'say', 'statement') && say.first < first)
  return (
    marks.some((mark) => isCue(mark, 'taliban') && !envoys.some((envoy) => isRightBehind(envoy, mark))) &&
    marks.some(
      (state) =>
        state.is === 'state' &&
        state.code !== 'AF' &&
        envoys.some(
          (envoy) =>
            (isRightBehind(envoy, state) || isRightBehind(state, envoy)) &&
            isTold(Math.min(envoy.first, state.first)),
        ),
    )
  )
}
const TELLS = /^(?:t(?:ell|ells|old)|(?:promis|assur)(?:e|es|ed))$/

/** "Kazakh ambassador", "Kazakhstan's ambassador", "ambassador of Kazakhstan". */
const isRightBehind = (noun: Mark, owner: Mark): boolean =>
  noun.first > owner.last && noun.first <= owner.last + TOLD_WITHIN
