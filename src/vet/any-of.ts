/** Finds what one of some expressions finds: several ways to say a thing, one a line. They share their flags. */
export function anyOf(first: RegExp, ...others: readonly RegExp[]): RegExp {
  const other = others.find(({ flags }) => flags !== first.flags)
  if (other) throw new Error(`${other} stands in one expression with ${first}: give both the same flags`)
  return new RegExp([first, ...others].map(({ source }) => source).join('|'), first.flags)
}

/** One of some words, as a part of a longer expression; those of a kind may stand together: "yes|no". */
export const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** A word with one of some beginnings. */
export const starting = (...words: readonly string[]): RegExp => new RegExp(`\\b${oneOf(...words)}`, 'i')

/** One of some whole words, or of phrases. */
export const whole = (...words: readonly string[]): RegExp => new RegExp(`\\b${oneOf(...words)}\\b`, 'i')
