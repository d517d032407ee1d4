import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { newestBy, stateIn } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { type Judged, judge, speaksFor } from './verdict.ts'

/**
 * "Every neighbour has given them the embassy": the Afghan embassies in all States of a group, by who runs each; one to
 * the contrary denies it. Null where they are not told of, or not of all of them.
 */
export function onEmbassiesOf(
  members: readonly string[],
  claim: Claim,
  knowledge: Knowledge,
  until: string,
): Judged | null {
  if (!EACH.test(claim.text) || !claim.asserts.includes('taliban') || isElsewhere(claim)) return null
  const standing = members.map((country) => runBy(country, knowledge, until))
  const facts = standing.flatMap((fact) => (fact ? [fact] : [])).sort(byFirstDay)
  const against = facts.filter((fact) => speaksFor(fact, claim.deniedBy))
  if (against.length) return judge(against, claim)
  return facts.length === members.length ? judge(facts, claim) : { verdict: 'not-held', fact: null }
}

const EACH = /\b(?<!\bnot |\bnearly |\balmost )(?:every|each|all)\b/i
const isElsewhere = ({ mission }: Claim): boolean => mission !== null && mission.sending !== 'AF'

/** The newest fact on who runs Afghanistan's embassy in a State. */
const runBy = (country: string, knowledge: Knowledge, until: string): Fact | undefined =>
  missionsNamed({ sending: 'AF', receiving: country, city: null, kind: 'embassy' }, knowledge)
    .slice(0, 1)
    .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, 'control'), until))
    .filter((fact) => stateIn(fact) !== null)
    .at(-1)
