import { type Day, spanOf } from '../../edtf.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'

const DELISTED = 'delisted'

/**
 * A claim that a ban on the Taliban was lifted, with the State whose ban it is where it names none: the one that lifted its own
 * at the time that is told, else the one that did so last. Other claims stay as they are.
 */
export function ofWhoseBan(claim: Claim, knowledge: Knowledge, on: Day): Claim {
  if (claim.topic !== 'relations' || claim.countries.length || claim.all) return claim
  if (![...claim.asserts, ...claim.deniedBy].includes(DELISTED)) return claim
  const lifted = knowledge.countries
    .flatMap((code) => newestBy(knowledge.ofCountry(code, 'relations'), on))
    .filter(({ value }) => value === DELISTED)
    .sort((a, b) => (a.span.first < b.span.first ? -1 : 1))
  const then = claim.question.asOf ? spanOf(claim.question.asOf) : null
  const isThen = ({ span }: Fact) => then !== null && span.first <= then.last && span.last >= then.first
  const [how] = HOW.exec(claim.text) ?? []
  const alike = lifted.filter((fact) => how && reportOf(fact).toLowerCase().includes(how.toLowerCase()))
  const theirs = alike.length ? alike : lifted
  const { country } = theirs.find(isThen) ?? theirs.at(-1) ?? {}
  return country ? { ...claim, countries: [country] } : claim
}
/** What tells one such ban from another: who lifted it, and how, or from when it dates. */
const HOW = /\bcourt\b|\bsuspend|\b2003\b/i
