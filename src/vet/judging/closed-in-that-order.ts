import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import type { Site } from '../claims/closed-in-turn.ts'
import type { Held } from './against.ts'
import { isSoFarApart } from './is-so-far-apart.ts'
import type { Judged } from './verdict.ts'

/**
 * Holds which of two missions of Afghanistan's is said to have closed first against the days on file; null where nothing
 * of the kind is said. One that is to close on a day to come had not closed before the other.
 */
export function closedInThatOrder(
  { topic, countries, frame: { inTurn }, question: { text } }: Claim,
  knowledge: Knowledge,
  until: string,
): Held | null {
  if (topic !== 'mission' || !inTurn) return null
  const [early, late] = inTurn.map((site) => closingAt(site, knowledge, until))
  const facts = [early, late].flatMap((fact) => fact ?? []).sort(byFirstDay)
  const mission = { sending: 'AF', receiving: null, city: null, kind: null }
  return { countries, mission, facts, judged: judged(text, early, late) }
}

function judged(text: string, early: Fact | undefined, late: Fact | undefined): Judged {
  if (!early || !late) return { verdict: 'not-held', fact: null }
  if (isBefore(late, early)) return { verdict: 'contradicted', fact: late.value === CLOSED ? late : early }
  if (late.value !== CLOSED || !isBefore(early, late)) return { verdict: 'not-held', fact: null }
  return isSoFarApart(text, early.span.first, late.span.first)
    ? { verdict: 'supported', fact: late }
    : { verdict: 'contradicted', fact: late }
}

const CLOSED = 'closed'

/** What tells when a mission first closed, or else when it is to. */
function closingAt({ receiving, city }: Site, knowledge: Knowledge, until: string): Fact | undefined {
  const [site] = missionsNamed({ sending: 'AF', receiving, city, kind: null }, knowledge)
  const facts = site ? newestBy(knowledge.ofMission(site.mission, 'operation'), until) : []
  return (
    facts.find(({ value, span }) => value === CLOSED && !span.approximate) ??
    facts.find(({ due }) => due !== undefined)
  )
}

/** Whether one closed before another closed or is to. */
const isBefore = (one: Fact, other: Fact): boolean =>
  one.value === CLOSED && one.span.last < (other.due ?? other.span.first)
