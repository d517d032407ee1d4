import type { Wordings } from '../../understand/tells.ts'

/** A way to put what is meant in words that are read: what is found, and what stands for it. */
export type Rewording = readonly [RegExp, string]

/** A text in other words, one way after another. */
export const rewordedBy = (text: string, ways: readonly Rewording[]): string =>
  ways.reduce((told, [found, plain]) => told.replace(found, plain), text)

/** The same behind a sentence that tells of something. */
export const rewordedBehind = (text: string, before: string, ways: Wordings['behind']): string =>
  ways.reduce((told, [of, found, plain]) => (of.test(before) ? told.replace(found, plain) : told), text)
