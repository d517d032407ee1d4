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
 * whichever State it is filed under.
 */
export const keptAway: Ruling = (ruled, at) => {
  const { claim, context } = at
  if (!ABSENT.asserts.some((value) => claim.asserts.includes(value))) return notThere(ruled, at)
  const { knowledge, until } = context
  const fact = newestBy(knowledge.chronicle(['relations']), until).findLast(
    (one) => isOfItsTime(one, at) && saysAway(one, at),
  )
  return fact ? { verdict: 'supported', fact, flags: [] } : ruled
}

/** "The American delegation leaves the talks in Moscow": of the delegation of a State that a report of them says stayed away, it is not so. */
const notThere: Ruling = (ruled, at) => {
  const { claim, country, context } = at
  const { text, negative } = claim.question
  if (ruled.verdict !== 'not-held' || !country || negative || !PRESENT.test(text) || TO_BE.test(text))
    return ruled
  const fact = claim.countries
    .filter((code) => code !== country)
    .flatMap((code) => newestBy(context.knowledge.ofCountry(code, 'relations'), context.until))
    .findLast((one) => isOfItsTime(one, at) && saysAway(one, at, [country]))
  return fact ? { verdict: 'contradicted', fact, flags: [] } : ruled
}
const PRESENT =
  /^(?=.*\b(?:talks|meeting|conference|consultations|format|troika)\b).*\b(?:delegat\w*|envoys?|diplomats?|negotiators?|officials?|took part|takes part|taking part|attend\w*|join(?:s|ed)|sat down|sits down|participat\w*|among them|at the table)\b/is
const TO_BE =
  /\b(?:expect|invit|plan|due|would|will|should|hop|urg|ask|welcom|prais|support|critici|shun|skip|boycott|declin|refus|absen|stay|miss|wait)\p{Ll}*\b/iu

/** Whether a report says that a State, of those that are named, was not there. */
const saysAway = (
  fact: Fact,
  { claim, context: { knowledge } }: Case,
  countries: readonly string[] = claim.countries,
): boolean =>
  countries.some((code) => {
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
