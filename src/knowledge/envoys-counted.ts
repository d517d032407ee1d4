/** Numbers spelled out, each at its own place: "two" is `NUMBER_WORDS[2]`. */
export const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** The tens from thirty, which have no place in that list. */
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** All the numbers that are known by a word. */
export const COUNT_WORDS: readonly string[] = [...NUMBER_WORDS, ...TENS]

/** The number that a word or digits tell; not a number where they tell none. A dozen is twelve. */
export function numberOf(word: string): number {
  const told = word.toLowerCase()
  const at = NUMBER_WORDS.indexOf(told)
  if (at >= 0) return at
  const ten = TENS.indexOf(told)
  if (ten >= 0) return (ten + 3) * 10
  return told === 'dozen' ? DOZEN : Number(told)
}
const DOZEN = 12

/** Numbers from two. */
const FROM_TWO = [...NUMBER_WORDS.slice(2), 'dozen']
const COUNTED = new RegExp(
  String.raw`\b(\d{1,2}|${FROM_TWO.join('|')}) (?:(?!other|countries|states|missions|ha[sd]|have|took|take|accept|accredit|receiv)[\w’'-]+ ){0,4}?(?:officials?|diplomats?|envoys?|consuls?|representatives?|ambassadors?|officers?|secretaries|staff)\b`,
  'gi',
)

/** The numbers of envoys, from two, that an English text tells: "two Taliban-appointed consular officials". */
export const envoysCounted = (text: string): number[] =>
  [...text.matchAll(COUNTED)].map(([, word = '']) => numberOf(word))
