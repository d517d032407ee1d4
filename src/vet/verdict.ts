import type { Fact } from '../knowledge/knowledge.ts'
import type { Cue } from '../knowledge/language.ts'
import { stateIn } from '../reply/standing.ts'

export type Verdict = 'supported' | 'contradicted' | 'outdated' | 'not-held'

/** What a statement says, and what would deny it, in the words of the vocabulary. */
export type Sides = Readonly<{ states: readonly string[]; denied: readonly string[] }>

/** What a clause can say on a topic, and the words by which it says so: a "not" near one of these denies it. */
export type Said = Sides & Readonly<{ by: readonly Cue[] }>

/** A verdict and the fact that decides it. */
export type Judged = Readonly<{ verdict: Verdict; fact: Fact | null }>

/** A verdict with the sentences that go with it: what was mixed up, what is not on file, what is on file instead. */
export type Ruled = Judged & Readonly<{ flags: readonly string[] }>

/** The newest fact that bears on a statement decides; what held before it and no longer does is out of date. */
export function judge(facts: readonly Fact[], { states, denied }: Sides): Judged {
  const bears = facts.filter((fact) => speaksFor(fact, states) || speaksFor(fact, denied))
  const newest = bears.at(-1)
  if (!states.length) return { verdict: facts.length ? 'supported' : 'not-held', fact: facts.at(-1) ?? null }
  if (!newest) return sought(facts, states)
  if (speaksFor(newest, states)) return { verdict: 'supported', fact: newest }
  const before = bears.slice(0, -1).filter((fact) => speaksFor(fact, states))
  const overlapping = before.find((fact) => fact.span.last >= newest.span.first)
  if (overlapping) return { verdict: 'supported', fact: overlapping }
  return { verdict: before.length ? 'outdated' : 'contradicted', fact: newest }
}

/** Whether a fact speaks for one of some states: by its own word, by what that implies, or by a count of those who recognise, for the others do not. */
export const speaksFor = (fact: Fact, states: readonly string[]): boolean =>
  [fact.value, stateIn(fact), fact.kind === 'count' ? 'not-recognised' : null].some(
    (state) => state !== null && states.includes(state),
  )

/**
 * Where no state is on file, what was said to have been sent or talked about still bears on contacts and envoys; talks
 * of which a doubt is on file may not have been held.
 */
function sought(facts: readonly Fact[], states: readonly string[]): Judged {
  const fact = facts.findLast(
    ({ value, doubt }) =>
      (states.includes('contacts') && CONTACTS.has(value) && !(value === 'talks' && doubt)) ||
      (states.includes('diplomats') && value === 'sent'),
  )
  return fact ? { verdict: 'supported', fact } : { verdict: 'not-held', fact: null }
}

const CONTACTS = new Set(['talks', 'step', 'upgraded', 'ambassador-posted', 'delisted'])
