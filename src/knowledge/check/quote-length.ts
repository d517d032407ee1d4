import type { Fault } from '../document.ts'
import { wordsOf } from '../words-of.ts'
import { faultsOf, type Rule } from './rule.ts'
import { type Quoted, quotedIn } from './stated.ts'

const fault = faultsOf('quote-length')
const LEAST = 4
const MOST = 30

/** A quotation has at most thirty words, and at least four on either side of each […]. */
export const quoteLength: Rule = (read) =>
  quotedIn(read).flatMap((quoted) => [...tooLong(quoted), ...tooShort(quoted)])

function tooLong({ quote, at }: Quoted): Fault[] {
  const words = wordsOf(quote).length
  if (words <= MOST) return []
  const message = `a quotation of ${words} words`
  return [fault(at('quote'), message, `cut it to ${MOST} or fewer; the rest belongs in the report`)]
}

function tooShort({ quote, at }: Quoted): Fault[] {
  const short = quote.split('[…]').find((part) => wordsOf(part).length < LEAST)
  if (short === undefined) return []
  const message = `“${short.trim()}” is under ${LEAST} words`
  return [fault(at('quote'), message, `quote ${LEAST} words or more in a row: fewer prove nothing`)]
}
