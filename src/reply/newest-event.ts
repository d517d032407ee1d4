import type { Fact } from '../knowledge/knowledge.ts'
import { isOfState } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'
import { newestBy, stateIn } from './standing.ts'

/** No more of the newest facts are looked at. */
const WINDOW = 60

/**
 * The newest of some facts, oldest first, or of those from one place in them up to another, that tells of something that came about: what is history, or only says that
 * something still is as it was, does not, and on one day flags and money come after everything else.
 */
export function newestEvent(
  facts: readonly Fact[],
  context: Context,
  { start = 0, end = facts.length }: Readonly<{ start?: number; end?: number }> = {},
): Fact | undefined {
  const newestFew = facts.slice(Math.max(start, end - WINDOW), end)
  const events = newestFew.filter((fact) => fact.value !== 'background' && !isEcho(fact, context))
  const newest = events.at(-1)
  const ofThatDay = events.filter(({ span }) => span.first === newest?.span.first)
  return ofThatDay.findLast(({ section }) => section !== 'affairs') ?? newest ?? newestFew.at(-1)
}

/** How things stood before anything on file. */
const AT_FIRST = 'not-recognised'

/** Whether a source only tells that something is still as it was before. */
function isEcho(fact: Fact, { knowledge }: Context): boolean {
  const { kind, by, section, span, mission, country, evidence } = fact
  if (kind !== 'holds' || by || section === 'accreditation' || evidence[0]?.speaker) return false
  const all = isOfState(section)
    ? knowledge.ofCountry(country ?? '', section)
    : knowledge.ofMission(mission ?? '', section)
  const then = newestBy(all, span.first)
  const before = then.slice(0, Math.max(0, then.indexOf(fact))).findLast((other) => stateIn(other) !== null)
  return (stateIn(before) ?? AT_FIRST) === fact.value
}
