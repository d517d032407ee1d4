import { speakerSide } from '../../knowledge/speakers.ts'
import { instead } from './instead.ts'
import { REFUSALS } from './on-missions.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'
import { giverIn } from './wants/who-handed.ts'

/**
 * A verdict on a State that is said not to have handed a mission to the Taliban: that they hold it does not deny it, and
 * the State's own word bears it out, with whatever doubt is on file.
 */
export function didNotHand(ruled: Ruled, { claim, country, facts, context }: Case): Ruled {
  const isDenied = ruled.verdict === 'contradicted' || ruled.verdict === 'outdated'
  if (!isDenied || !ruled.fact || claim.asserts.includes('taliban') || giverIn(claim) === null) return ruled
  const own = facts.findLast(
    ({ value, evidence }) =>
      REFUSALS.has(value) &&
      evidence.some(({ speaker }) => speakerSide(speaker, context.knowledge.person) === country),
  )
  return own
    ? { verdict: 'supported', fact: own, flags: [] }
    : { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(ruled.fact, context)] }
}
