import { fold } from '../../../fold.ts'

/** Shorter words tell nothing of what they tie. */
const SHORTEST = 5

/** The words of a phrase that tell something: the long ones, folded, without those of every fact on the subject. */
export const tellingWords = (phrase: string, ofSubject: RegExp): string[] =>
  phrase
    .split(/[^\p{L}]+/u)
    .map(fold)
    .filter((word) => word.length >= SHORTEST && !ofSubject.test(word))
