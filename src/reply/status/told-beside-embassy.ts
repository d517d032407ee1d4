import { sharedWith } from '../../knowledge/relevance.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { MissionNamed } from '../../question.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { missionsNamed } from '../missions-named.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'

/** "The Turkmen consulate in Herat": one without a file, of which reports on the embassy of the same State tell; null where none does. */
export function toldBesideEmbassy(named: MissionNamed, context: Context): Told | null {
  const { knowledge, until } = context
  const { sending, receiving, city, kind } = named
  if (receiving !== 'AF' || !sending || !city || kind === 'embassy') return null
  const facts = missionsNamed({ sending, receiving, city: null, kind: null }, knowledge)
    .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, 'operation'), until))
    .filter((fact) => sharedWith(fact, CONSULATE) > 0 && sharedWith(fact, wordsOf(city)) > 0)
  return ledBy(facts.toReversed(), context)
}

/** As reports on file, all in English, have it. */
export const CONSULATE = ['consulate']
