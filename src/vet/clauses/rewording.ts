/** A way to put what is meant in words that are read: what is found, and what stands for it. */
export type Rewording = readonly [RegExp, string]

/** A text in other words, one way after another. */
export const rewordedBy = (text: string, ways: readonly Rewording[]): string =>
  ways.reduce((told, [found, plain]) => told.replace(found, plain), text)
