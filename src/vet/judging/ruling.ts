import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../../reply/context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Ruled } from './verdict.ts'

/** What a ruling goes by: the claim, the one State of which it is made, and what is on file of it. */
export type Case = Readonly<{
  claim: Claim
  /** The State, the UN or the EU; null where a claim is made of all States. */
  country: string | null
  /** What bears on the claim and was known by the day that it speaks of. */
  facts: readonly Fact[]
  /** The same as known on the day of the text, so that an event of another day is found. */
  all: readonly Fact[]
  context: Context
}>

/** Confirms a verdict or changes it, in view of one thing that the claim tells. */
export type Ruling = (ruled: Ruled, at: Case) => Ruled
