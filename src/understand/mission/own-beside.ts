import { HOUSES, isCue, type Mark } from '../marks.ts'

/**
 * "The Afghan embassy in Tokyo closed; is Japan's own in Kabul open?": the State whose embassy in Kabul is asked about,
 * after it was told how the Afghan one in its city stands; or null.
 */
export function ownBeside(marks: readonly Mark[], words: readonly string[]): string | null {
  const states = marks.flatMap((mark) => (mark.is === 'state' ? [mark] : []))
  const city = states.find(({ code, city }) => code !== 'AF' && city !== null)
  const own = states.find(
    (mark) => city && mark.code === city.code && mark.city === null && mark.first > city.last,
  )
  const kabul = states.find(({ code, city, by }) => code === 'AF' && city !== null && by !== 'demonym')
  if (!city || !own || !kabul || kabul.first < city.last) return null
  const from = Math.min(own.first, kabul.first)
  const isTold = marks.some(
    (mark) => isCue(mark, 'closed', 'open', 'handover', 'control') && mark.last < from,
  )
  const isAfghan = marks.some((mark) => isCue(mark, 'afghan') && mark.last < from)
  const houses = marks.filter((mark) => isCue(mark, ...HOUSES))
  const isThere = houses.some(({ last }) => last < from)
  const isOther =
    houses.some((mark) => mark.last >= from - NEAR && mark.first > city.last) ||
    words.some((word, at) => at > city.last && THAT_OF.has(word))
  const isAlone = new Set(states.map(({ code }) => code)).size === 2
  return isTold &&
    isAfghan &&
    isThere &&
    isOther &&
    isAlone &&
    !marks.some((mark) => isCue(mark, 'compare', 'both-of'))
    ? own.code
    : null
}
/** "The embassy of Japan": so far before its State a house may stand. */
const NEAR = 3
/** "Celle du Japon", "la propia de Japón": a word for the house. */
const THAT_OF = new Set(['celle', 'propia'])
