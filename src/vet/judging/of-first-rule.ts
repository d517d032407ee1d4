import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Assertion } from '../claims/assertion.ts'
import type { Judged } from './verdict.ts'

const FIRST = 'first-emirate'

/** Whether a claim is on the recognition of the emirate of 1996 to 2001. */
export const isOnFirstRule = ({ asserts, deniedBy }: Assertion): boolean =>
  asserts.includes(FIRST) || deniedBy.includes(FIRST)

/** A verdict on whether a State recognised the emirate of 1996 to 2001: those on file did, and no others. */
export function ofFirstRule(country: string, { asserts }: Assertion, knowledge: Knowledge): Judged {
  const fact = knowledge.ofEveryone('recognition').find(({ value }) => value === FIRST) ?? null
  const did = fact?.countries?.includes(country) ?? false
  const verdict = fact ? (did === asserts.includes(FIRST) ? 'supported' : 'contradicted') : 'not-held'
  return { verdict, fact }
}
