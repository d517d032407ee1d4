import { daysFrom } from '../../../edtf.ts'
import { NUMBER_WORDS, numberOf } from '../../../knowledge/envoys-counted.ts'
import type { Fact } from '../../../knowledge/knowledge.ts'
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

/** A report of the same talks is of their day, or of one beside it. */
const BESIDE = 2

/** How many guests came, and that they were given visas: the same number, if by another report of these days, and visas on such terms, must be told of them. */
export const howManyGuests: Want = ({ topic, text }, { knowledge }) => {
  if (topic !== 'relations') return null
  const [number] = numbersIn(text)
  const isOnVisas = VISA.test(text)
  const terms = isOnVisas ? (text.toLowerCase().match(TERMS) ?? []) : []
  if (number === undefined && !isOnVisas) return null
  const isTold = (fact: Fact) =>
    sentencesOf(fact).some((one) => number === undefined || numbersIn(one).includes(number))
  if (!isOnVisas)
    return (fact) =>
      isTold(fact) || knowledge.facts.some((other) => isOfTheseDays(other, fact) && isTold(other))
  return (fact) =>
    isTold(fact) &&
    sentencesOf(fact).some(
      (sentence) => VISA.test(sentence) && terms.every((term) => sentence.toLowerCase().includes(term)),
    )
}

const isOfTheseDays = (other: Fact, { span }: Fact): boolean =>
  other.span.first >= daysFrom(span.first, -BESIDE) && other.span.first <= daysFrom(span.first, BESIDE)

const numbersIn = (text: string): number[] =>
  [...text.matchAll(COUNTED)].map(([, word = '']) => numberOf(word))
