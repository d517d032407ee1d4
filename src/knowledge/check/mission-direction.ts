import type { Fault } from '../document.ts'
import type { MissionRecord } from '../schema.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('mission-direction')
const MOVE = 'correct the mission, or move the fact to the page of its State'

/** No mission is taken for its counterpart in the other direction, nor for that of another State. */
export const missionDirection: Rule = (read) => [
  ...withoutAfghanistan(read),
  ...onAnotherPage(read),
  ...reversed(read),
]

function withoutAfghanistan({ records, places }: Checked): Fault[] {
  return records.missions.flatMap(({ mission, sending, receiving }) => {
    if ((sending === 'AF') !== (receiving === 'AF')) return []
    const at = places.file(`missions/${mission}.yml`, 'sending')
    return [fault(at, `${mission} is sent by ${sending} to ${receiving}`, 'make exactly one of the two AF')]
  })
}

function onAnotherPage(read: Checked): Fault[] {
  const missions = missionsOf(read)
  return read.records.facts.flatMap(({ id, country, mission }) => {
    const { sending, receiving } = missions.get(mission) ?? {}
    if (!country || !sending || sending === country || receiving === country) return []
    const message = `${mission} is neither sent by ${country} nor received there`
    return [fault(read.places.fact(id, 'mission'), message, MOVE)]
  })
}

/** Taliban envoys are accredited to Afghan missions, and only Afghan missions are run by an Afghan side. */
function reversed(read: Checked): Fault[] {
  const missions = missionsOf(read)
  return read.records.facts.flatMap(({ id, section, kind, value, mission }) => {
    const afghan =
      section === 'accreditation' || (section === 'control' && kind === 'holds' && AFGHAN.includes(value))
    if (!afghan || missions.get(mission)?.receiving !== 'AF') return []
    const message = `${section}: ${value}, of a mission that Afghanistan receives`
    return [fault(read.places.fact(id), message, 'name the Afghan mission in that State')]
  })
}

const AFGHAN = ['taliban', 'republic', 'cooperating']

function missionsOf({ records }: Checked): ReadonlyMap<string | null, MissionRecord> {
  return new Map(records.missions.map((mission) => [mission.mission, mission]))
}
