import type { Fact } from '../../knowledge/knowledge.ts'
import { newestBy } from '../../reply/standing.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/** "The first Afghan mission anywhere to shut its doors". */
const FIRST =
  /\b(?:is|was|became|becomes|becoming|as) (?:also )?(?:the|its) (?:very )?first (?:(?:Afghan|of (?:Afghanistan|the fallen republic)['’]s|former|old) )*(?:embassy|mission|consulate|post)\b([^.;,]{0,60}?) to (?=\p{L})/iu
/** Which of them are meant: all. */
const OF_ALL =
  /^(?: (?:of (?:Afghanistan|the (?:old|fallen|former) republic)|anywhere|abroad|in the world|worldwide|at all))*$/i

/**
 * A verdict on a mission of Afghanistan's said in English to be the first to which something happened: another on file to
 * which it happened before denies it, and else it is left open, for not all are on file.
 */
export function firstOfMissions(ruled: Ruled, { claim, context }: Case): Ruled {
  const { verdict, fact, flags } = ruled
  const found = claim.topic === 'mission' ? FIRST.exec(claim.text) : null
  if (!found || verdict !== 'supported' || !fact?.mission || fact.section === 'relations') return ruled
  const { knowledge, until } = context
  const earlier = OF_ALL.test(found[1] ?? '')
    ? knowledge
        .missionsFrom('AF')
        .filter(({ mission }) => mission !== fact.mission)
        .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, fact.section as 'operation'), until))
        .find(
          (other) => cameAbout(other) && other.span.last < fact.span.first && speaksFor(other, claim.asserts),
        )
    : undefined
  return earlier
    ? { ...ruled, verdict: 'contradicted', fact: earlier }
    : { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
}

/** What is told with its day, and not what was found to be so later. */
const cameAbout = ({ span }: Fact): boolean => !span.approximate
