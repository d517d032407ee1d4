import { NUMBER_WORDS, numberOf } from '../../../knowledge/envoys-counted.ts'
import { sentencesOf, type Want } from './want.ts'

const GUESTS = '(?:visas?|officials?|delegates?|representatives?|members|visitors)'
/** "Five Taliban officials", "five visas". */
const COUNTED = new RegExp(
  String.raw`\b(\d{1,2}|${NUMBER_WORDS.slice(2).join('|')}) (?:[\p{L}’-]+ ){0,2}?${GUESTS}\b`,
  'giu',
)
const VISA = /\bvisas?\b/i
/** For how long and for where a visa is good. */
const TERMS = /(?:day|week|month|year|schengen|permanent|diplomatic)/gi

/** How many guests came, and that they were given visas: the same number, and visas on such terms, must be told of them. */
export const howManyGuests: Want = ({ topic, text }) => {
  if (topic !== 'relations') return null
  const [number] = numbersIn(text)
  const isOnVisas = VISA.test(text)
  const terms = isOnVisas ? (text.toLowerCase().match(TERMS) ?? []) : []
  if (number === undefined && !isOnVisas) return null
  return (fact) =>
    sentencesOf(fact).some(
      (sentence) =>
        (number === undefined || numbersIn(sentence).includes(number)) &&
        (!isOnVisas || VISA.test(sentence)) &&
        terms.every((term) => sentence.toLowerCase().includes(term)),
    )
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(COUNTED)].map(([, word = '']) => numberOf(word))
