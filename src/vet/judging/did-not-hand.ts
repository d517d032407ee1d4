import { speakerSide } from '../../knowledge/speakers.ts'
import { instead } from './instead.ts'
import { REFUSALS } from './on-missions.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'
import { isFlat } from './wants/want.ts'
import { giverIn } from './wants/who-handed.ts'

/**
 * A verdict on a State that is said not to have handed a mission to the Taliban: that they hold it does not deny it, and
 * the State's own word bears it out, where no doubt is on file or it is told as its word.
 */
export function didNotHand(ruled: Ruled, { claim, country, facts, context }: Case): Ruled {
  const isDenied = ruled.verdict === 'contradicted' || ruled.verdict === 'outdated'
  if (!isDenied || !ruled.fact || claim.asserts.includes('taliban') || giverIn(claim) === null) return ruled
  const own = facts.findLast(
    ({ value, evidence }) =>
      REFUSALS.has(value) &&
      evidence.some(({ speaker }) => speakerSide(speaker, context.knowledge.person) === country),
  )
  /** What others report against it leaves open who gave it, and not what the State says of it. */
  const isOpen = own?.doubt !== undefined && isFlat(claim) && DID_NOT.test(claim.stands)
  return own && !isOpen
    ? { verdict: 'supported', fact: own, flags: [] }
    : { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(own ?? ruled.fact, context)] }
}

/** Told in these words, and not as what the State makes of it. */
const DID_NOT = /(?:\b(?:not|never)|n[’']t)(?: \w+)? (?:hand|turn|g[ia]v)/i
