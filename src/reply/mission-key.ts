import type { Question } from '../question.ts'

/** Which facts of a mission put it on a list: those of a state, or, of acts that undo each other, the newest. */
export type MissionKey = Readonly<{
  section: 'control' | 'operation' | 'affairs'
  states: readonly string[]
  key: string
  among?: readonly string[]
}>

const CLOSED: MissionKey = { section: 'operation', states: ['closed'], key: 'closed' }
const OPEN: MissionKey = { section: 'operation', states: ['open', 'limited'], key: 'open' }
const REPUBLIC: MissionKey = { section: 'control', states: ['republic', 'cooperating'], key: 'republic' }
/** What those of the former republic have left: whoever holds it now. */
const LEFT: MissionKey = { section: 'control', states: ['taliban', 'host', 'contested'], key: 'left' }
const HOST: MissionKey = { section: 'control', states: ['host', 'contested'], key: 'host' }
const FLAGS = ['old-flag', 'new-flag']
const OLD_FLAG: MissionKey = { section: 'affairs', states: ['old-flag'], key: 'old-flag', among: FLAGS }
const NEW_FLAG: MissionKey = { section: 'affairs', states: ['new-flag'], key: 'new-flag', among: FLAGS }
const DISOWNED: MissionKey = {
  section: 'affairs',
  states: ['documents-disowned'],
  key: 'disowned',
  among: ['documents-disowned'],
}
/** What pays for a mission, and who works there. */
const UPKEEP: MissionKey = {
  section: 'affairs',
  states: ['money', 'staff'],
  key: 'upkeep',
  among: ['money', 'staff'],
}
const COOPERATING: MissionKey = { section: 'control', states: ['cooperating'], key: 'cooperating' }
const TALIBAN: MissionKey = { section: 'control', states: ['taliban'], key: 'taliban' }

/** Which missions are listed; in the negative those for which the opposite is on file ("never shut" is open). */
export function missionKey({ details, side, negative, mission }: Question): MissionKey {
  if (details.includes('neither')) return HOST
  if (details.includes('disowned')) return DISOWNED
  if (details.includes('cooperate') && !negative) return COOPERATING
  if (side === 'republic' && details.includes('quit')) return negative ? REPUBLIC : LEFT
  if (details.includes('closed')) return negative ? OPEN : CLOSED
  if (details.includes('flag')) return (side === 'taliban') !== negative ? NEW_FLAG : OLD_FLAG
  if (mission?.receiving === 'AF') return negative ? CLOSED : OPEN
  if (details.includes('money') || details.includes('staff')) return UPKEEP
  if (side === 'republic') return negative ? TALIBAN : REPUBLIC
  if (details.includes('open') && !details.includes('control')) return negative ? CLOSED : OPEN
  return negative ? REPUBLIC : TALIBAN
}
