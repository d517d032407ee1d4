import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { namesPlace } from './of-city.ts'
import { newestBy } from './standing.ts'
import { joined, type Told, told } from './told.ts'

/**
 * Foreign embassies in Kabul by what became of their premises: those that the Taliban took ("which embassy in Kabul was
 * seized?"), and those that moved to a city ("which embassies moved to Doha?"). Which are open, or closed, is no answer
 * to that. Null where neither is asked, or none is on file.
 */
export function kabulPremises(context: Context): Told | null {
  const { question, words } = context
  if (question.mission?.receiving !== 'AF' || question.negative) return null
  const facts = taken(context) ?? movedAway(context) ?? []
  return facts.length
    ? told(
        facts.map((fact) => words.sentence(sentenceOf(fact, context))).join(' '),
        joined(facts.map((fact) => findingOf(fact, context))),
        facts,
      )
    : null
}

/** The acts by which the Taliban took premises, where it is asked what they took. */
function taken(context: Context): readonly Fact[] | null {
  const { side, details } = context.question
  if (side !== 'taliban' || !(details.includes('handover') || details.includes('control'))) return null
  return factsOn('control', context).filter(({ value }) => value === 'occupied')
}

/** The closures by which embassies moved to the city that is named besides Kabul. */
function movedAway(context: Context): readonly Fact[] | null {
  const { details, cities, mission } = context.question
  const [away, other] = cities.filter((city) => city !== mission?.city)
  if (!details.includes('closed') || !away || other) return null
  return factsOn('operation', context).filter((fact) => fact.by === 'relocated' && namesPlace(fact, away))
}

const factsOn = (section: 'control' | 'operation', { knowledge, until }: Context): readonly Fact[] =>
  knowledge.missionsIn('AF').flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, section), until))
