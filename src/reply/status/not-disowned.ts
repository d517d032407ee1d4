import type { Context } from '../context.ts'
import { inARow } from '../in-a-row.ts'
import { nearestMissions } from '../missions-named.ts'
import { newestBy } from '../standing.ts'
import { joined, type Told } from '../told.ts'

/**
 * "Is the Netherlands among the 14 missions that the Taliban disowned?": of one that is not, that nothing of the kind is
 * on file, and which are, before how it stands.
 */
export function notDisowned(told: Told, list: (context: Context) => Told, context: Context): Told {
  const { question, knowledge, until, words } = context
  const { mission: named, details, asks, people } = question
  const isAsked =
    asks === 'whether' &&
    details.includes('disowned') &&
    !people.length &&
    named?.sending === 'AF' &&
    named.receiving
  const missions = isAsked ? nearestMissions(named, knowledge) : []
  const [first] = missions
  const isDisowned = missions.some(({ mission }) =>
    newestBy(knowledge.ofMission(mission, 'affairs'), until).some(
      ({ value }) => value === 'documents-disowned',
    ),
  )
  if (!first || isDisowned || told.outcome !== 'answered') return told
  const all = list({
    ...context,
    question: {
      ...question,
      intent: 'list',
      countries: [],
      cities: [],
      mission: { sending: 'AF', receiving: null, city: null, kind: null },
    },
  })
  const none = words.sentence(words.say('abstain.no-detail', { Mission: words.theMission(first.mission) }))
  return {
    ...told,
    headline: inARow([none, all.headline, told.headline]),
    parts: joined([...told.parts, ...all.parts.slice(0, 1)]),
  }
}
