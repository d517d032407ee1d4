import { phraseAt } from '../lexicon/phrases.ts'
import type { Mark } from '../marks.ts'
import type { Read } from './names-in.ts'

/** So many words of a feast may stand before a name in it. */
const AHEAD = 2

/** The marks of a text without the States whose name is but a part of that of a feast: 诺鲁孜节 is Nawruz, and 诺鲁 Nauru. */
export function withoutFeasts(marks: readonly Mark[], { tokens, language, reader }: Read): readonly Mark[] {
  const dates = reader.languages.get(language)?.dates
  if (!dates) return marks
  const isInFeast = ({ first, last }: Mark) =>
    Array.from({ length: AHEAD + 1 }, (_, ahead) => first - ahead).some((from) => {
      const day = from >= 0 ? phraseAt(tokens, from, dates) : null
      return day !== null && day.last > last && day.senses.some(({ is }) => is === 'nawruz')
    })
  return marks.filter((mark) => mark.is !== 'state' || !isInFeast(mark))
}
