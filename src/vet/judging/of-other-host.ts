import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

/** A verdict on a mission that another State than its host is said to keep: that the host does bears out nothing of that. */
export const ofOtherHost: Ruling = (ruled, { claim: { asserts, countries, mission }, context }) => {
  const host = mission?.receiving
  const isOthers =
    host !== 'AF' && asserts[0] === 'host' && countries.some((code) => code !== host && code !== 'AF')
  if (!host || !isOthers || ruled.verdict !== 'supported' || !ruled.fact) return ruled
  return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(ruled.fact, context)] }
}
