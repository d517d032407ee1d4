import { type Grammar, isCue, type Mark } from '../marks.ts'

/** "In Kabul or in Doha", "Kabil mi yoksa Doha mı": so many words stand between two cities that are offered. */
const BETWEEN = 4

/**
 * "Does the British embassy to Afghanistan sit in Kabul or in Doha?": the State whose embassy there it is, where two
 * cities are offered as its seat, and the other one is nobody's capital that is asked about; or null.
 */
export function seatOffered(
  marks: readonly Mark[],
  words: readonly string[],
  { or }: Pick<Grammar, 'or'>,
): string | null {
  const states = marks.flatMap((mark) => (mark.is === 'state' ? [mark] : []))
  const kabul = states.filter(({ code, city }) => code === 'AF' && city !== null).at(-1)
  const isOffered = (other: Mark) => {
    const [first, second] = kabul && kabul.first < other.first ? [kabul, other] : [other, kabul]
    const between = words.slice((first?.last ?? 0) + 1, second?.first)
    const text = ` ${between.join(' ')} `
    /** "Kabil mi Doha mı?": each of the two is asked about. */
    const isAsked = marks.some(
      (mark) => isCue(mark, 'yes-no') && mark.first > (first?.last ?? 0) && mark.last < (second?.first ?? 0),
    )
    return between.length <= BETWEEN && (isAsked || [...or].some((word) => text.includes(` ${word} `)))
  }
  const away = states.filter((mark) => mark.code !== 'AF' && mark.city !== null)
  const owners = new Set(states.flatMap(({ code, city }) => (code !== 'AF' && city === null ? [code] : [])))
  const [owner] = owners
  const [other] = away
  const isHouse = marks.some((mark) => isCue(mark, 'embassy', 'mission'))
  /** "Афганское", which is no name of the State, as well. */
  const isAfghan = marks.some((mark) =>
    mark.is === 'state'
      ? mark.code === 'AF' && mark.by === 'demonym'
      : isCue(mark, 'afghan') && !states.some(({ first }) => first === mark.first),
  )
  return kabul &&
    other &&
    away.length === 1 &&
    owners.size === 1 &&
    owner &&
    other.code !== owner &&
    isHouse &&
    !isAfghan &&
    isOffered(other)
    ? owner
    : null
}
