import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import type { Assertion } from '../claims/assertion.ts'
import type { Claim } from '../claims/claim.ts'
import type { Judged } from './verdict.ts'

/** Of a fact on who recognised that emirate. */
export const FIRST = 'first-emirate'

/** Whether a claim is on the recognition of the emirate of 1996 to 2001. */
export const isOnFirstRule = ({ asserts, deniedBy }: Assertion): boolean =>
  asserts.includes(FIRST) || deniedBy.includes(FIRST)

/** What is on file of who recognised that emirate. */
export const onFirstRule = ({ ofEveryone }: Pick<Knowledge, 'ofEveryone'>): readonly Fact[] =>
  ofEveryone('recognition').filter(({ value }) => value === FIRST)

/**
 * A verdict on whether a State recognised the emirate of 1996 to 2001: those on file did, and no others; none did alone, and
 * in which year each did is not on file.
 */
export function ofFirstRule(
  country: string,
  { asserts, countries, frame: { order }, question: { asOf } }: Claim,
  knowledge: Knowledge,
): Judged {
  const [fact] = onFirstRule(knowledge)
  if (!fact) return { verdict: 'not-held', fact: null }
  const did = fact.countries?.includes(country) ?? false
  const isAlone = order?.place === 'only' && !order.denied && countries.length < (fact.countries?.length ?? 0)
  if (did !== asserts.includes(FIRST) || (did && isAlone)) return { verdict: 'contradicted', fact }
  return did && asOf && YEAR.test(asOf) ? { verdict: 'not-held', fact: null } : { verdict: 'supported', fact }
}
const YEAR = /^(?:199[6-9]|200[01])$/
