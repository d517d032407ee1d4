import type { Mark } from './marks.ts'

/** Whether a verb is followed by the pronoun for whom it is asked of: "did it", "had it". */
export const isAskedOf = (marks: readonly Mark[]): boolean =>
  marks.some(
    (verb) =>
      verb.is === 'cue' &&
      verb.cue === 'yes-no' &&
      marks.some((mark) => mark.is === 'cue' && mark.cue === 'pronoun' && mark.first === verb.last + 1),
  )
