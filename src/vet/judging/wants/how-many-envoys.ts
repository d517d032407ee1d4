import { isTaken, sentencesOf, type Want } from './want.ts'

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve dozen'.split(' ')
/** A dozen is twelve. */
const DOZEN = 12
const COUNTED = new RegExp(
  String.raw`\b(\d{1,2}|${NUMBERS.slice(2).join('|')}) (?:(?!other|countries|states|missions|ha[sd]|have|took|take|accept|accredit|receiv)[\w’'-]+ ){0,4}?(?:officials?|diplomats?|envoys?|consuls?|representatives?|ambassadors?|officers?|secretaries|staff)\b`,
  'gi',
)

/** A number of envoys taken, from two: the same number must be told of them. */
export const howManyEnvoys: Want = (claim) => {
  const [number] = isTaken(claim) && !claim.all ? numbersIn(claim.text) : []
  return number === undefined
    ? null
    : (fact) =>
        sentencesOf(fact).some(
          (sentence) =>
            numbersIn(sentence).includes(number) && (!MORE.test(claim.text) || MORE.test(sentence)),
        )
}

/** "Two more" are others than those on file. */
const MORE = /\b(?:more|another|further|additional)\b/i

const numbersIn = (text: string): number[] =>
  [...text.matchAll(COUNTED)].map(([, word = '']) => {
    const at = NUMBERS.indexOf(word.toLowerCase())
    return at < 0 ? Number(word) : Math.min(at, DOZEN)
  })
