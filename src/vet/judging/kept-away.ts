import { daysFrom, spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { newestBy } from '../../reply/standing.ts'
import { ABSENT } from '../claims/absent.ts'
import type { Case, Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

const AWAY = /^ (?:stayed away|did not (?:attend|take part|come)|was absent)\b/
/** So long after talks a text that gives no day may speak of them. In days. */
const REACH = 60

/**
 * A verdict on a State said to have kept away from talks: a report of these, of their day, that says so of it bears it out,
 * whichever of the States that are named it is filed under.
 */
export const keptAway: Ruling = (ruled, at) => {
  const { claim, context } = at
  if (!ABSENT.asserts.some((value) => claim.asserts.includes(value))) return ruled
  const fact = claim.countries
    .flatMap((country) => newestBy(context.knowledge.ofCountry(country, 'relations'), context.until))
    .findLast((one) => isOfItsTime(one, at) && saysAway(one, at))
  return fact ? { verdict: 'supported', fact, flags: [] } : ruled
}

/** Whether a report says that a State, of those that are named, was not there. */
const saysAway = (fact: Fact, { claim, context: { knowledge } }: Case): boolean =>
  claim.countries.some((code) => {
    const called = knowledge.names.states[code]?.called ?? ''
    return sentencesOf(fact).some((sentence) => {
      const at = called ? sentence.toLowerCase().lastIndexOf(called.toLowerCase()) : -1
      return at >= 0 && AWAY.test(sentence.slice(at + called.length))
    })
  })

function isOfItsTime({ span }: Fact, { claim: { question }, context }: Case): boolean {
  const told = question.asOf ? spanOf(question.asOf) : null
  return told
    ? told.first <= span.last && span.first <= told.last
    : span.last >= daysFrom(context.until, -REACH)
}
