import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../../reply/context.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import { REFUSALS } from './on-missions.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** Titles of envoys that the vocabulary of ranks does not tell apart. */
const CONSUL_GENERAL = 'consul general'
const TITLES: readonly (readonly [string, RegExp])[] = [
  [CONSUL_GENERAL, /\bconsuls?[- ]general\b/i],
  ['first secretary', /\bfirst secretar(?:y|ies)\b/i],
  ['second secretary', /\bsecond secretar(?:y|ies)\b/i],
  ['third secretary', /\bthird secretar(?:y|ies)\b/i],
]

/**
 * A verdict on an envoy said to have been taken under a title: a fact that has this title bears it out, and
 * not one on others of his kind. Where the host said that it took nobody under that title, it is denied.
 */
export function titled(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  const title = claim.topic === 'accreditation' ? titleOf(claim) : null
  if (!title || !ruled.fact) return ruled
  const hasTitle = (fact: Fact) =>
    fact.evidence.some(({ report, quote = '' }) => titleIn(`${report} ${quote}`) === title)
  const refusal = refusalsOf(claim, context).findLast(hasTitle)
  if (refusal && claim.deniedBy.includes('diplomats') && claim.asserts.includes('refused'))
    return { ...ruled, verdict: 'supported', fact: refusal }
  if (ruled.verdict !== 'supported' || !claim.asserts.includes('diplomats')) return ruled
  const own = facts.findLast((fact) => hasTitle(fact) && speaksFor(fact, claim.asserts))
  if (own) return { ...ruled, fact: own }
  if (refusal) return { ...ruled, verdict: 'contradicted', fact: refusal }
  return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(ruled.fact, context)] }
}

/** The title that a claim gives an envoy; in other languages than English, that of consul general alone. */
const titleOf = ({ text, tells }: Claim): string | null =>
  titleIn(text) ?? (tells.includes('consul-general') ? CONSUL_GENERAL : null)

const titleIn = (text: string): string | null => TITLES.find(([, words]) => words.test(text))?.[0] ?? null

/** What the States of a claim are on file with as not having taken or handed over. */
const refusalsOf = ({ countries }: Claim, { knowledge, until }: Context): readonly Fact[] =>
  countries
    .flatMap((country) => knowledge.missionsIn(country))
    .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, 'control'), until))
    .filter(({ value }) => REFUSALS.has(value))
