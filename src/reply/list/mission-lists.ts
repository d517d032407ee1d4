import { AT_WORK } from '../../knowledge/vocabulary.ts'
import type { Detail, Question } from '../../question.ts'

/** What puts a mission on a list: a state that it is in, or, of acts that undo each other, the newest. */
export type MissionList = Readonly<{
  section: 'control' | 'operation' | 'affairs'
  states: readonly string[]
  among?: readonly string[]
}>

const FLAGS = ['old-flag', 'new-flag']

/** The lists of missions, each by the name under which its sentence is worded. */
export const MISSION_LISTS = {
  closed: { section: 'operation', states: ['closed'] },
  open: { section: 'operation', states: AT_WORK },
  taliban: { section: 'control', states: ['taliban'] },
  republic: { section: 'control', states: ['republic', 'cooperating'] },
  cooperating: { section: 'control', states: ['cooperating'] },
  /** What those of the former republic have left: whoever holds it now. */
  left: { section: 'control', states: ['taliban', 'host'] },
  host: { section: 'control', states: ['host'] },
  contested: { section: 'control', states: ['contested'] },
  'old-flag': { section: 'affairs', states: ['old-flag'], among: FLAGS },
  'new-flag': { section: 'affairs', states: ['new-flag'], among: FLAGS },
  disowned: { section: 'affairs', states: ['documents-disowned'], among: ['documents-disowned'] },
  /** What pays for a mission, and who works there. */
  upkeep: { section: 'affairs', states: ['money', 'staff'], among: ['money', 'staff'] },
} as const satisfies Readonly<Record<string, MissionList>>
export type MissionKey = keyof typeof MISSION_LISTS

/** Which missions are listed; in the negative those for which the opposite is on file ("never shut" is open). */
export function missionKey(question: Question): MissionKey {
  const { details, side, negative, mission } = question
  if (details.includes('neither')) return 'host'
  if (details.includes('contested') && mission?.receiving !== 'AF') return 'contested'
  if (details.includes('disowned') || isOfPapers(question)) return 'disowned'
  if (details.includes('cooperate') && !negative) return 'cooperating'
  if (side === 'republic' && LEFT.some((one) => details.includes(one))) return negative ? 'republic' : 'left'
  if (details.includes('closed')) return negative || isOfReopened(question) ? 'open' : 'closed'
  if (details.includes('flag')) return (side === 'taliban') !== negative ? 'new-flag' : 'old-flag'
  if (mission?.receiving === 'AF') return negative ? 'closed' : 'open'
  if (details.includes('money') || details.includes('staff')) return 'upkeep'
  if (side === 'republic') return negative ? 'taliban' : 'republic'
  if (details.includes('open') && !details.includes('control')) return negative ? 'closed' : 'open'
  return negative ? 'republic' : 'taliban'
}

/** "Which missions have the republic's people left, or handed over?" */
const LEFT: readonly Detail[] = ['quit', 'handover']

/** "Are Afghan passports valid in Europe?": of the papers of missions it is told whether Kabul takes them; who runs one says nothing of that. */
const isOfPapers = ({ details, side, mission }: Question): boolean =>
  details.includes('consular-service') &&
  mission?.receiving !== 'AF' &&
  side !== 'republic' &&
  !OF_STATE.some((state) => details.includes(state))
const OF_STATE: readonly Detail[] = [
  'control',
  'handover',
  'closed',
  'open',
  'staff',
  'money',
  'flag',
  'cooperate',
  'quit',
]

/** "Which embassies in Kabul reopened after closing?", "who came back?": an act for which no time is named. */
export const isOfReopened = ({ begun, asOf, details }: Question): boolean =>
  begun && !asOf && details.includes('open')
