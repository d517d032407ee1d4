import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** What a statement on a mission may tell of besides who runs it, and the words by which a report tells of the same. */
const MATTERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:pay(?:s|ing)? (?:the |its |their |for |all )|paid (?:the |its |their |for |by )|salar(?:y|ies)|wages|(?:financ|bankroll)(?:e?[sd]?|ing)\b|fund(?:s|ed|ing)\b)/i,
    /\b(?:money|funds?|funded|funding|pay(?:s|ing|roll)?|paid|unpaid|salar\w*|wages|fees|financ\w*|cash|budget)\b/i,
  ],
  [
    /\bin (?:\w+ )?(?:contact|touch) with\b/i,
    /\b(?:contacts?|touch|coordinat\w*|ties|dealings|work(?:s|ed|ing)? (?:\w+ )?with|cooperat\w*)\b/i,
  ],
]

/** Who runs a mission tells neither who pays for it nor with whom it is in touch: a report of that alone decides. */
export function ofMoneyOrContact(ruled: Ruled, { claim, context }: Case): Ruled {
  const { fact, verdict } = ruled
  const [, told] = MATTERS.find(([said]) => claim.topic === 'mission' && said.test(claim.text)) ?? []
  if (!told || !fact || verdict === 'not-held' || !claim.asserts.includes('taliban')) return ruled
  return fact.evidence.some(({ report, quote = '' }) => told.test(`${report} ${quote}`))
    ? ruled
    : { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(fact, context)] }
}
