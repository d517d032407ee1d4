import type { Fact } from '../../knowledge/knowledge.ts'
import { newestBy } from '../../reply/standing.ts'
import { anyOf } from '../any-of.ts'
import { BARE_NAME } from '../patterns.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { tellsOfAct } from './tells-of-act.ts'
import { speaksFor } from './verdict.ts'

const HOUSE = '(?:embassy|consulate|mission)'
/** "Only the Toronto consulate", "the Toronto consulate alone", "the only Afghan mission that". */
const ONLY = anyOf(
  new RegExp(
    String.raw`(?:^|[,:] |(?<!\p{L})[Ii]n ${BARE_NAME},? )\W*(?:[Oo]nly|[Jj]ust|[Ss]olely) (?:the )?(?:Afghan )?(?:${BARE_NAME} )?${HOUSE}(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})${HOUSE}(?: in ${BARE_NAME})? alone(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`(?<!not )(?<!\p{L})[Tt]he (?:only|sole|one|last) (?:remaining )?(?:Afghan )?${HOUSE}(?: in ${BARE_NAME})? (?!after\b)`,
    'u',
  ),
)

/**
 * A verdict on a mission of Afghanistan's said in English to be the only one of which something holds: another one of
 * which it holds, in the same State, denies it; one elsewhere leaves it open, for a text may speak of one State alone.
 */
export const onlyOfMissions: Ruling = (ruled, { claim, context }) => {
  const { verdict, fact, flags } = ruled
  if (verdict !== 'supported' || !fact?.mission || claim.mission?.sending !== 'AF') return ruled
  if (!ONLY.test(claim.text)) return ruled
  const { knowledge, until } = context
  const heldOf = (mission: string) => {
    const known = newestBy(knowledge.ofMission(mission, fact.section), until)
    return (tellsOfAct(claim) ? known : known.slice(-1)).filter((one) => speaksFor(one, claim.asserts))
  }
  const others = knowledge
    .missionsFrom('AF')
    .filter(({ mission }) => mission !== fact.mission)
    .flatMap(({ mission, receiving }): { receiving: string; held: Fact }[] =>
      heldOf(mission).map((held) => ({ receiving, held })),
    )
  const here = others.find(({ receiving }) => claim.countries.includes(receiving))
  if (here) return { ...ruled, verdict: 'contradicted', fact: here.held }
  const [other] = others
  return other
    ? { verdict: 'not-held', fact: null, flags: [...flags, ...instead(other.held, context)] }
    : ruled
}
