import type { Fact } from '../../knowledge/knowledge.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** What a statement on a mission may tell of besides who runs it, and the words by which a report tells of the same. */
type Matter = readonly [RegExp, RegExp]

const MATTERS: readonly Matter[] = [
  [
    /\b(?:pay(?:s|ing)? (?:the |its |their |for |all )|paid (?:the |its |their |for |by )|salar(?:y|ies)|wages|(?:financ|bankroll)(?:e?[sd]?|ing)\b|fund(?:s|ed|ing)\b)/i,
    /\b(?:money|funds?|funded|funding|pay(?:s|ing|roll)?|paid|unpaid|salar\w*|wages|fees|financ\w*|cash|budget)\b/i,
  ],
  [
    /\bin (?:\w+ )?(?:contact|touch) with\b/i,
    /\b(?:contacts?|touch|coordinat\w*|ties|dealings|work(?:s|ed|ing)? (?:\w+ )?with|cooperat\w*)\b/i,
  ],
]
/** "Takes no orders from Kabul": that it is the republic's does not tell it. */
const NO_ORDERS: Matter = [
  /\b(?:no|not take|n['’]t take|never takes?) (?:its |any )?(?:orders|instructions) from\b/i,
  /\b(?:no|not take) (?:orders|instructions) from\b/i,
]

/** Who runs a mission tells neither who pays for it, nor with whom it is in touch or whose orders it takes: a report of that alone decides. */
export function ofMoneyOrContact(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  const { fact, verdict } = ruled
  const isTheirs = claim.asserts.includes('taliban')
  const matters = isTheirs ? MATTERS : [NO_ORDERS]
  const [, told] = matters.find(([said]) => claim.topic === 'mission' && said.test(claim.text)) ?? []
  if (!told || !fact || verdict === 'not-held') return ruled
  const tells = ({ evidence }: Fact) =>
    evidence.some(({ report, quote = '' }) => told.test(`${report} ${quote}`))
  if (tells(fact) || (!isTheirs && verdict !== 'supported')) return ruled
  const other = isTheirs ? null : facts.findLast((one) => speaksFor(one, claim.asserts) && tells(one))
  return other
    ? { ...ruled, fact: other }
    : { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(fact, context)] }
}
