import { NUMBER_WORDS } from '../../patterns.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

/** Numbers from two; a dozen is twelve. */
const FROM_TWO = [...NUMBER_WORDS.slice(2), 'dozen']
const DOZEN = 12
const COUNTED = new RegExp(
  String.raw`\b(\d{1,2}|${FROM_TWO.join('|')}) (?:(?!other|countries|states|missions|ha[sd]|have|took|take|accept|accredit|receiv)[\w’'-]+ ){0,4}?(?:officials?|diplomats?|envoys?|consuls?|representatives?|ambassadors?|officers?|secretaries|staff)\b`,
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

/** A number of envoys, where the fact tells a number at all: two were accredited then, and not six. */
export const thatManyEnvoys: Want = (claim, context) => {
  const isThatMany = MORE.test(claim.text) ? null : howManyEnvoys(claim, context)
  return isThatMany && ((fact) => isThatMany(fact) || !sentencesOf(fact).some((one) => numbersIn(one).length))
}

/** "Two more" are others than those on file. */
const MORE = /\b(?:more|another|further|additional)\b/i

const numbersIn = (text: string): number[] =>
  [...text.matchAll(COUNTED)].map(([, word = '']) => {
    const told = word.toLowerCase()
    const at = NUMBER_WORDS.indexOf(told)
    if (at >= 0) return at
    return told === 'dozen' ? DOZEN : Number(told)
  })
