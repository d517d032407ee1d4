import type { Intent, MissionNamed, Topic } from '../../question.ts'
import type { Features } from '../features.ts'

/** The mission that a question is about; where it only says "the embassy", the one that whoever it names spoke of. */
export function missionAsked(
  { mission, has }: Features,
  topics: readonly Topic[],
  wants: Intent,
  spokenOf: MissionNamed | null,
): MissionNamed | null {
  const named = mission.kind === 'mission' ? mission.mission : null
  if (named?.receiving === 'UN') return named
  /** "Which never recognised them but have an ambassador in Kabul?" */
  if (wants === 'list' && topics.includes('relations') && named?.receiving === 'AF' && has('envoy'))
    return named
  if (topics[0] !== 'mission')
    return wants === 'person' && named && (named.receiving === 'AF' || named.city !== null) ? named : null
  if (named && spokenOf && isOpen(named, spokenOf) && !has('afghan')) return spokenOf
  if (named) return named
  if (mission.kind !== 'direction') return null
  const { code, of } = mission
  if (has('guard')) return { sending: code, receiving: 'AF', city: 'Kabul', kind: of }
  return has('taliban', 'republic') ? { sending: 'AF', receiving: code, city: null, kind: of } : null
}

/** Whether a mission is left open by its text, and the one spoken of is such a one: "the embassy", "the embassy in Kabul". */
const isOpen = ({ sending, receiving, city }: MissionNamed, spokenOf: MissionNamed): boolean =>
  (receiving === null && city === null) || (sending === null && receiving === spokenOf.receiving)
