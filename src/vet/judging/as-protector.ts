import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { isOfProtector } from '../claims/is-of-protector.ts'
import type { Held } from './against.ts'
import { sentencesOf } from './wants/want.ts'

/** In whose affairs a protecting power acts is told beside whether a State recognises, or deals with, the other side. */
const SECTIONS = ['recognition', 'relations'] as const
const PROTECTS = /\bprotecting power\b/i

/**
 * Holds that one State is the protecting power of another against the reports that say so of the two, and against no other
 * report on either (Vienna Convention on Diplomatic Relations, article 45); null where something else is stated.
 */
export function asProtector(claim: Claim, knowledge: Knowledge, until: string): Held | null {
  if (claim.topic !== 'relations' || !isOfProtector(claim.question.text)) return null
  const { countries } = claim
  const facts = countries
    .flatMap((country) => SECTIONS.flatMap((section) => knowledge.ofCountry(country, section)))
    .filter((fact) => sentencesOf(fact).some((sentence) => PROTECTS.test(sentence)))
  const known = newestBy(facts, until)
  const fact = claim.question.negative ? undefined : known.findLast((one) => isOfBoth(one, claim, knowledge))
  return {
    countries,
    mission: null,
    facts: known,
    judged: fact ? { verdict: 'supported', fact } : { verdict: 'not-held', fact: null },
  }
}

/** Whether a report on one of two States names the other too. */
const isOfBoth = (fact: Fact, { countries }: Claim, { names }: Knowledge): boolean =>
  countries.length === 2 &&
  countries.every((code) => {
    const called = names.states[code]?.called
    return (
      code === fact.country ||
      (called !== undefined && sentencesOf(fact).some((sentence) => sentence.includes(called)))
    )
  })
