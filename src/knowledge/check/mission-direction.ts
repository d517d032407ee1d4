import type { Fault } from '../document.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('mission-direction')

/** A mission has Afghanistan at exactly one end, and a State’s page speaks only of missions with that State at the other. */
export const missionDirection: Rule = (read) => [...withoutAfghanistan(read), ...onAnotherPage(read)]

function withoutAfghanistan({ records, places }: Checked): Fault[] {
  return records.missions.flatMap(({ mission, sending, receiving }) => {
    if ((sending === 'AF') !== (receiving === 'AF')) return []
    const message = `${mission} is sent by ${sending} to ${receiving}`
    return [
      fault(places.file(`missions/${mission}.yml`, 'sending'), message, 'make exactly one of the two AF'),
    ]
  })
}

function onAnotherPage({ records, places }: Checked): Fault[] {
  const missions = new Map(records.missions.map((mission) => [mission.mission, mission]))
  return records.facts.flatMap(({ id, country, mission }) => {
    const { sending, receiving } = missions.get(mission ?? '') ?? {}
    if (!country || !sending || sending === country || receiving === country) return []
    const message = `${mission} is neither sent by ${country} nor received there`
    return [
      fault(
        places.fact(id, 'mission'),
        message,
        'correct the mission, or move the fact to the page of its State',
      ),
    ]
  })
}
