import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'

/** "Why did Germany recognise the Taliban just to get its flights?": whatever else is named, it is they who are recognised, and nothing of theirs. */
export const isOfThem = ({ marks, words, language }: Marked): boolean =>
  language === 'en' &&
  marks.some((mark) => isCue(mark, 'why')) &&
  marks.some(
    (verb) =>
      isCue(verb, 'recognise') &&
      marks.some(
        (theirs) =>
          isCue(theirs, 'taliban') &&
          theirs.first > verb.last &&
          theirs.first <= verb.last + 2 &&
          words[theirs.last + 1] !== 's',
      ),
  )
