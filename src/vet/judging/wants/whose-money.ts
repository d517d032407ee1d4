import { begins, sentencesOf, type Want } from './want.ts'

const PAID = /\b(?:money|funds?|funding|payroll|pays?|paid|salar\w*|wages|cash|lives? off)\b/i
const NOT_PAID = /\b(?:no|without|not|neither|any) (?:\w+ ){0,2}(?:money|funds?|funding|orders)\b/i
/** "Is financed by Canada", "Canada pays for the embassy". */
const PAYER =
  /\b(?:financed|funded|paid(?: for)?|bankrolled|subsidi[sz]ed) by (?:the )?(?:\p{Ll}+ )?(\p{Lu}\p{L}+)|(?<!\b(?:in|at) )\b(\p{Lu}\p{L}+) (?:pays for|funds|finances|bankrolls|subsidi[sz]es)\b/u

/** "Gets its money from Kabul". */
const FROM_THEM =
  /(?<!\bno )\b(?:money|funds|funding|salaries|wages|cash) (?:comes? |is |are )?from (?:the )?(?:Taliban|Kabul|Emirate)\b/

/** "The Taliban refused to fund it", "withheld its money". */
const REFUSED =
  /\b(?:refus\w+|declin\w+) (?:to (?:fund|finance|pay)\b|(?:any |it |its |the )?(?:funds?|funding|money|cash)\b)|\bwithh[eo]ld\w* (?:\w+ )?(?:funds?|funding|money|cash)\b/i

/** Who is said to pay for a mission, or to have refused to: a report must say so, and not only that he works with it. */
export const whoseMoney: Want = ({ topic, asserts, text, question: { details, negative } }) => {
  if (topic === 'mission' && REFUSED.test(text))
    return (fact) => sentencesOf(fact).some((sentence) => REFUSED.test(sentence))
  if (topic !== 'mission' || !details.includes('money') || negative) return null
  const found = PAYER.exec(text)
  const payer = found?.[1] ?? found?.[2]
  if (!payer && !asserts.includes('taliban') && !FROM_THEM.test(text)) return null
  const named = payer ? new RegExp(begins(payer), 'i') : /taliban|kabul/i
  return (fact) =>
    sentencesOf(fact).some(
      (sentence) => PAID.test(sentence) && !NOT_PAID.test(sentence) && named.test(withoutPlace(sentence)),
    )
}

/** The place of a mission pays for nothing. */
const withoutPlace = (sentence: string): string => sentence.replace(/\b(?:in|at) \p{Lu}\p{L}+/gu, '')
