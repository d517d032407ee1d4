import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { newestBy, stateIn } from '../../reply/standing.ts'
import type { Assertion } from '../claims/assertion.ts'
import type { Claim } from '../claims/claim.ts'
import { FIRST, onFirstRule } from './of-first-rule.ts'
import type { Judged } from './verdict.ts'

const EITHER = 'either-emirate'

/** Whether a claim is on the recognition of any government of the Taliban's, that of 1996 to 2001 or today's. */
export const isOnEitherRule = ({ asserts, deniedBy }: Assertion): boolean =>
  asserts.includes(EITHER) || deniedBy.includes(EITHER)

/** By which fact a State is known to have recognised either government. */
type Doer = Readonly<{ country: string; fact: Fact }>

/** Those that are on file as having recognised either government by `until`. */
export function onEitherRule(knowledge: Knowledge, until: string): readonly Doer[] {
  const then = onFirstRule(knowledge).flatMap((fact) =>
    (fact.countries ?? []).map((country) => ({ country, fact })),
  )
  const now = knowledge.countries.flatMap((country) => {
    const fact = newestBy(knowledge.ofCountry(country, 'recognition'), until).findLast(
      (one) => stateIn(one) === 'recognised',
    )
    return fact ? [{ country, fact }] : []
  })
  return [...then, ...now]
}

/** A verdict on whether a State, or any (null), ever recognised a government of the Taliban's: those on file did, and no others. */
export function ofEitherRule(country: string | null, claim: Claim, doers: readonly Doer[]): Judged {
  const { asserts, frame, countries } = claim
  const isSaid = asserts.includes(EITHER)
  const own = doers.find((doer) => doer.country === country)?.fact
  const fact = own ?? doers.at(country === null ? -1 : 0)?.fact
  if (!fact) return { verdict: 'not-held', fact: null }
  const others = doers.filter((doer) => !countries.includes(doer.country))
  const judged = (isSo: boolean, by = fact): Judged => ({
    verdict: isSo ? 'supported' : 'contradicted',
    fact: by,
  })
  if (country === null) return judged(isSaid && frame.number === doers.length)
  if (!own || !isSaid) return judged(Boolean(own) === isSaid)
  const { place, denied = false } = frame.order ?? {}
  if (place === 'only') return judged((others.length === 0) !== denied, others[0]?.fact)
  if (place === 1 && own.value !== FIRST) return judged(denied, doers[0]?.fact)
  return judged(true)
}
