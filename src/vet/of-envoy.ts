import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from '../reply/context.ts'
import type { Claim } from './claim.ts'
import { instead } from './instead.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** A verdict on what is stated of one envoy: facts on others do not bear it out, and what is on file of him is named. */
export function ofEnvoy(
  ruled: Ruled,
  { envoy, states }: Claim,
  facts: readonly Fact[],
  context: Context,
): Ruled {
  if (!envoy || ruled.fact?.people?.includes(envoy)) return ruled
  const his = facts.filter(({ people }) => people?.includes(envoy))
  const fact = his.findLast((one) => speaksFor(one, states))
  if (ruled.verdict === 'supported' && fact) return { ...ruled, fact }
  const [newest] = his.slice(-1)
  const told = newest && !ruled.flags.length ? instead(newest, context) : []
  return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...told] }
}
