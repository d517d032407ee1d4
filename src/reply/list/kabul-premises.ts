import type { Fact } from '../../knowledge/knowledge.ts'
import { byName } from '../by-name.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { namesPlace } from '../of-city.ts'
import { newestBy } from '../standing.ts'
import { joined, type Told, told } from '../told.ts'

/**
 * Foreign embassies in Kabul by what became of their premises: those that the Taliban took ("which embassy in Kabul was
 * seized?"), and those that moved to a city ("which embassies moved to Doha?"). Which are open, or closed, is no answer
 * to that. Null where neither is asked, or the Taliban are on file to have taken none.
 */
export function kabulPremises(context: Context): Told | null {
  const { mission, negative } = context.question
  return mission?.receiving === 'AF' && !negative ? (taken(context) ?? movedAway(context)) : null
}

/** The acts by which the Taliban took premises, where it is asked what they took. */
function taken(context: Context): Told | null {
  const { side, details } = context.question
  if (side !== 'taliban' || !(details.includes('handover') || details.includes('control'))) return null
  const facts = factsOn('control', context).filter(({ value }) => value === 'occupied')
  return facts.length ? allTold(facts, context) : null
}

/** The closures by which embassies moved to the city that is named besides Kabul, or sit there; that none did, and which moved elsewhere. */
function movedAway(context: Context): Told | null {
  const { question, words } = context
  const { details, cities, mission } = question
  const [away, other] = cities.filter((city) => city !== mission?.city)
  if (!(details.includes('closed') || details.includes('where')) || !away || other) return null
  const moved = factsOn('operation', context).filter((fact) => fact.by === 'relocated')
  const there = moved.filter((fact) => namesPlace(fact, away))
  if (there.length || !moved.length) return there.length ? allTold(there, context) : null
  const names = moved.flatMap(({ mission: id }) => context.knowledge.mission(id ?? '')?.sending ?? [])
  return {
    ...allTold(moved, context),
    headline: words.sentence(
      words.say('list.none-moved', {
        city: words.city(away),
        names: words.list([...new Set(names)].map(words.state).sort(byName)),
      }),
    ),
  }
}

const allTold = (facts: readonly Fact[], context: Context): Told =>
  told(printedAll(facts, context), joined(findingsOf(facts, context)), facts)

const factsOn = (section: 'control' | 'operation', { knowledge, until }: Context): readonly Fact[] =>
  knowledge.missionsIn('AF').flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, section), until))
