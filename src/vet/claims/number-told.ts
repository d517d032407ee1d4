import { isCue, type Mark } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import type { Reading } from '../../understand/understand.ts'

/** How many words may stand between a number and what it counts. */
const NEAR = 3

/** "Five days in, not one State": what is counted is time. */
const TIMES = new Set('day days week weeks month months year years hour hours'.split(' '))

/** "Only one country", "just a single State": what one country does gives no number by itself. */
const SINGLE =
  /(?<!\bnot )\b(?:only|just|exactly|no more than) (?:one|a single|1) (?:country|state|nation|government)\b(?! (?:has|have|had)?n['’]t)/i

/** The number of countries or missions that is told ("at least 14 countries", "four States"). */
export function numberTold(
  { marks, words, language, text }: Reading['features']['marked'],
  { languages }: Reader,
): number | null {
  if (language === 'en' && SINGLE.test(text.clean)) return 1
  const counted = marks.filter((mark) => isCue(mark, 'several', 'count-claim'))
  const numbers = languages.get(language)?.dates.senses
  const at = (word: string, is: 'number' | 'ordinal') => numbers?.get(word)?.find((one) => one.is === is)
  const toldOf = ({ first, last }: Mark): number | null => {
    const near = words.slice(Math.max(0, first - NEAR), last + 1)
    const values = near.flatMap((word, i) => {
      if (at(near[i + 1] ?? '', 'ordinal') || TIMES.has(near[i + 1] ?? '')) return []
      const value = /^\d{1,3}$/.test(word) ? Number(word) : (at(word, 'number')?.value ?? 0)
      return value > 1 ? value : []
    })
    return values.at(-1) ?? null
  }
  return counted.map(toldOf).find((number) => number !== null) ?? null
}
