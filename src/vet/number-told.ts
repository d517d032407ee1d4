import type { Reader } from '../understand/reader.ts'
import type { Reading } from '../understand/understand.ts'

/** From twenty, which is a number of the language files, to ninety. */
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
/** How many words may stand between a number and what it counts. */
const NEAR = 3

/** "Five days in, not one State": what is counted is time. */
const TIMES = new Set('day days week weeks month months year years hour hours'.split(' '))

/** The number of countries or missions that is told ("at least 14 countries", "four States"). */
export function numberTold(
  { marks, words, language }: Reading['features']['marked'],
  { languages }: Reader,
): number | null {
  const counted = marks.find(
    (mark) => mark.is === 'cue' && (mark.cue === 'several' || mark.cue === 'count-claim'),
  )
  if (!counted) return null
  const numbers = languages.get(language)?.dates.senses
  const at = (word: string, is: 'number' | 'ordinal') => numbers?.get(word)?.find((one) => one.is === is)
  const near = words.slice(Math.max(0, counted.first - NEAR), counted.last + 1)
  const values = near.flatMap((word, i) => {
    if (at(near[i + 1] ?? '', 'ordinal') || TIMES.has(near[i + 1] ?? '')) return []
    const tens = (TENS.indexOf(word) + 2) * 10
    const value = /^\d{1,3}$/.test(word) ? Number(word) : tens > 10 ? tens : (at(word, 'number')?.value ?? 0)
    return value > 1 ? value : []
  })
  return values.at(-1) ?? null
}
