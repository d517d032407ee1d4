import type { Intent, MissionNamed, Topic } from '../../question.ts'
import type { Features } from '../features.ts'

/** The mission that a question is about; where it only says "the embassy", the one that whoever it names spoke of. */
export function missionAsked(
  features: Features,
  topics: readonly Topic[],
  wants: Intent,
  spokenOf: MissionNamed | null,
): MissionNamed | null {
  const { mission, has } = features
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
  return has('taliban', 'republic') && !isSeizure(features)
    ? { sending: 'AF', receiving: code, city: null, kind: of }
    : null
}

/** "Did the Taliban seize the Norwegian embassy?": that in Kabul as well as the Afghan one abroad; whose they run by now is the latter. In English alone. */
export const isSeizure = ({ marked: { words } }: Features): boolean => SEIZES.test(words.join(' '))
const SEIZES =
  /\btaliban (?:\w+ )?(?:take|took|taken|seized?|occup(?:y|ied)|stormed?|captured?|raid(?:ed)?|loot(?:ed)?|ransack(?:ed)?|broke into|break into|overr[au]n)\b/

/** Whether a mission is left open by its text, and the one spoken of is such a one: "the embassy", "the embassy in Kabul". */
const isOpen = ({ sending, receiving, city }: MissionNamed, spokenOf: MissionNamed): boolean =>
  (receiving === null && city === null) || (sending === null && receiving === spokenOf.receiving)
