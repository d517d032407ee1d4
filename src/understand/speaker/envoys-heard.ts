import { isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'

/**
 * "What did the Afghan ambassador in Moscow say?": the one of the envoys who served there whose words are on file, for
 * what the State said of him itself is no answer; none where several are heard. "What did the Taliban ambassador in Moscow
 * say?", where no words of a side's envoys are on file: all of them, of whom that can be said.
 */
export function envoysHeard(
  marks: readonly Mark[],
  { spokeFor, isHeard, home }: Pick<Reader, 'spokeFor' | 'isHeard' | 'home'>,
): readonly string[] {
  const envoy = marks.some(({ is }) => is === 'person') ? null : envoySpeaking(marks)
  if (!envoy) return []
  const { receiving, city, side } = envoy
  const there = spokeFor({ sending: 'AF', receiving, city, kind: null }).filter(
    (id) => !side || home(id).side === side,
  )
  const heard = there.filter(isHeard)
  return heard.length === 1 ? heard : side && !heard.length ? there : []
}

/** Where the envoy serves who speaks by a text, and whose he is called. */
function envoySpeaking(marks: readonly Mark[]) {
  const states = marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark] : []))
  for (const { first, last, key } of marks.filter((mark) => isCue(mark, 'envoy'))) {
    const isTheirs = states.some((state) => state.last < first && first - state.last <= OWNED)
    const place = states.find((state) => state.first > last && state.first - last <= PLACED)
    const says = marks.find(
      (mark) =>
        isCue(mark, 'say', 'statement') && place && mark.last > place.last && mark.first - place.last <= SAYS,
    )
    const isAsked = marks.some((mark) => isCue(mark, 'what', 'yes-no', 'when') && mark.first < first)
    if (place && says && isAsked && !isTheirs && !SEVERAL.test(key)) {
      const side = (['taliban', 'republic'] as const).find((one) =>
        marks.some((mark) => isCue(mark, one) && mark.first < says.first),
      )
      return { receiving: place.code, city: place.city, side }
    }
  }
  return null
}

/** How near stand the State whose envoy it is ("the Russian ambassador"), where he serves ("in Moscow"), and what he says ("has he told"). */
const [OWNED, PLACED, SAYS] = [2, 2, 3]
const SEVERAL = /(?:ambassadors|envoys|diplomats|consuls|charges|representatives)\b/
