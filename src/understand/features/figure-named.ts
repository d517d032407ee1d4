import type { Cue } from '../../knowledge/cues.ts'
import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'

/** How many words may stand between a number and what it counts. */
const NEAR = 3

/** "Five days in, not one State": what is counted is time, in English. */
export const TIMES: ReadonlySet<string> = new Set(
  'day days week weeks month months year years hour hours'.split(' '),
)

/** The number of more than one that is told of what some cues name ("at least 14 countries", "four States"), or null. */
export function numberOf(
  counted: readonly Cue[],
  { marks, words, language }: Pick<Marked, 'marks' | 'words' | 'language'>,
  { languages }: Pick<Reader, 'languages'>,
): number | null {
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
  return (
    marks
      .filter((mark) => isCue(mark, ...counted))
      .map(toldOf)
      .find((number) => number !== null) ?? null
  )
}

/** "Who claimed that 39 missions obey Kabul?": the figure that a question names; of two in one mouth ("did Mujahid say 14 or 16?") neither tells which. */
export const figureNamed = (marked: Marked, reader: Reader): number | null =>
  marked.marks.some(({ is }) => is === 'person') && OF_TWO.test(marked.words.join(' '))
    ? null
    : numberOf(COUNTED, marked, reader)
const OF_TWO = /\b\d{1,3} or \d{1,3}\b/
const COUNTED: readonly Cue[] = ['several', 'count-claim', 'embassy', 'mission', 'consulate']
