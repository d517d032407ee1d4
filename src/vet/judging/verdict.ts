import type { Fact } from '../../knowledge/knowledge.ts'
import { stateIn } from '../../reply/standing.ts'
import type { Assertion } from '../claims/assertion.ts'

export type Verdict = 'supported' | 'contradicted' | 'outdated' | 'not-held'

/** A verdict and the fact that decides it. */
export type Judged = Readonly<{ verdict: Verdict; fact: Fact | null }>

/** A verdict with the sentences that go with it: what was mixed up, what is not on file, what is on file instead. */
export type Ruled = Judged & Readonly<{ flags: readonly string[] }>

/** The newest fact that bears on a statement decides; what held before it and no longer does is out of date. */
export function judge(facts: readonly Fact[], { asserts, deniedBy }: Assertion): Judged {
  const bears = facts.filter((fact) => speaksFor(fact, asserts) || speaksFor(fact, deniedBy))
  const newest = bears.at(-1)
  if (!asserts.length) return { verdict: facts.length ? 'supported' : 'not-held', fact: facts.at(-1) ?? null }
  if (!newest) return calledSo(facts, asserts) ?? sought(facts, asserts)
  if (speaksFor(newest, asserts)) return { verdict: 'supported', fact: newest }
  const before = bears.slice(0, -1).filter((fact) => speaksFor(fact, asserts))
  const overlapping = before.find((fact) => fact.span.last >= newest.span.first)
  if (overlapping) return { verdict: 'supported', fact: overlapping }
  return { verdict: before.length ? 'outdated' : 'contradicted', fact: newest }
}

/** Where no more is on file of a recognition than that some called it so, and others not, it was not given. */
function calledSo(facts: readonly Fact[], asserts: readonly string[]): Judged | null {
  const fact = facts.findLast(({ section, value }) => section === 'recognition' && value === 'disputed')
  if (fact && asserts.includes('recognised')) return { verdict: 'contradicted', fact }
  return fact && asserts.includes('not-recognised') ? { verdict: 'supported', fact } : null
}

/** Whether a fact speaks for one of some values: by its own word, by what that implies, or by a count of those who recognise, for the others do not. */
export const speaksFor = (fact: Fact, values: readonly string[]): boolean =>
  [fact.value, stateIn(fact), fact.kind === 'count' ? 'not-recognised' : null].some(
    (state) => state !== null && values.includes(state),
  )

/**
 * Where no state is on file, what was said to have been sent or talked about still bears on contacts and envoys; talks
 * of which a doubt is on file may not have been held.
 */
function sought(facts: readonly Fact[], asserts: readonly string[]): Judged {
  const fact = facts.findLast(
    ({ value, doubt }) =>
      (asserts.includes('contacts') && CONTACTS.has(value) && !(value === 'talks' && doubt)) ||
      (asserts.includes('diplomats') && value === 'sent'),
  )
  return fact ? { verdict: 'supported', fact } : { verdict: 'not-held', fact: null }
}

const CONTACTS = new Set(['talks', 'step', 'upgraded', 'ambassador-posted', 'delisted'])
