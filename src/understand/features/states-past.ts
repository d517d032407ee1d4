import { isCue, isInside } from '../marks.ts'
import type { Scan } from './scan.ts'

/** The States since or after which others are asked for: "who else since Russia?", "俄罗斯之后还有谁?"; none where nobody else is, or a day tells since when. */
export function statesPast({ marks, marked, words, reader, dates, has }: Scan): readonly string[] {
  const isLeftOut = marks.some((mark) => isCue(mark, 'except') && !isInside('who-else', mark, marks))
  if (!has('who-else') || isLeftOut || dates.kind === 'period') return []
  const senses = reader.languages.get(marked.language)?.dates.senses
  const isAfter = (phrase: string) =>
    marked.tells['only-since'].test(phrase) ||
    (senses?.get(phrase)?.some(({ is }) => is === 'after' || is === 'since-after') ?? false)
  const isIn = (from: number, to: number) => {
    const beside = words.slice(Math.max(0, from), to)
    return beside.some(isAfter) || isAfter(beside.join(' '))
  }
  return marks.flatMap((mark) =>
    mark.is === 'state' &&
    mark.code !== 'AF' &&
    (isIn(mark.first - 2, mark.first) || isIn(mark.last + 1, mark.last + 3))
      ? [mark.code]
      : [],
  )
}
