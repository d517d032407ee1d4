import { isCue, type Mark } from '../marks.ts'

/** Whether a verb is followed by the pronoun for whom it is asked of: "did it", "had it". */
export const isAskedOf = (marks: readonly Mark[]): boolean =>
  marks.some(
    (verb) =>
      isCue(verb, 'yes-no') && marks.some((mark) => isCue(mark, 'pronoun') && mark.first === verb.last + 1),
  )
