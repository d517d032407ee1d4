import { spanOf, twoDigits } from '../../edtf.ts'
import { MONTHS } from '../../knowledge/dates-told.ts'
import { MONTH } from '../patterns.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

const EVACUATES = /(?<!\b(?:its|the|their|an) )\bevacuat(?:es|ed|ing)\b/i
/** What else is told of it than that it was evacuated. */
const ELSE = /\b(?:clos|shut|w[io]und|re-?open|return|resum|restor)\w*|\bback\b/i
const EVACUATED_IN = new RegExp(String.raw`\bevacuated in (${MONTH}) (\d{4})\b`)

/** A verdict on the time at which a mission is said to have been evacuated, where a report of its closure tells when that was: the closure may be of another day. */
export const evacuatedWhen: Ruling = (ruled, { claim: { topic, text, question }, all }) => {
  const { asOf, negative } = question
  const told = asOf && !asOf.includes('..') ? spanOf(asOf) : null
  if (topic !== 'mission' || negative || !told || !EVACUATES.test(text) || ELSE.test(text)) return ruled
  for (const fact of all.toReversed()) {
    const [, month = '', year = ''] =
      sentencesOf(fact)
        .flatMap((one) => [EVACUATED_IN.exec(one) ?? []])
        .find(({ length }) => length) ?? []
    const then = spanOf(`${year}-${twoDigits(MONTHS.indexOf(month) + 1)}`)
    if (then)
      return {
        verdict: told.first <= then.last && told.last >= then.first ? 'supported' : 'contradicted',
        fact,
        flags: [],
      }
  }
  return ruled
}
