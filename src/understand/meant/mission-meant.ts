import type { Intent, MissionNamed, Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { asksWhoLeft, isOfForeign } from '../intent/asks-who-left.ts'
import { NO_GRAMMAR } from '../marking/grammar-in.ts'
import { missionAsked } from '../mission/asked.ts'
import type { Reader } from '../reader.ts'

/** The mission that is named, made whole by whoever and whatever else is. */
export function missionMeant(
  features: Features,
  { topics, countries, intent }: Pick<Question, 'topics' | 'countries' | 'intent'>,
  spokenOf: MissionNamed | null,
  reader: Reader,
): MissionNamed | null {
  const { to } = reader.languages.get(features.marked.language)?.grammar ?? NO_GRAMMAR
  if (asksWhoLeft(features)) return isOfForeign(features, to) ? IN_KABUL : null
  const mission = missionAsked(features, topics, intent, spokenOf)
  return ofItsState(mission, intent, { countries, posted: onlyPosted(features.people, reader) })
}

/** Of any State. */
const IN_KABUL: MissionNamed = { sending: null, receiving: 'AF', city: 'Kabul', kind: null }

/** A foreign mission in Kabul is that of the one State named, and an Afghan one that of the one person named, or in the one State. */
function ofItsState(
  mission: MissionNamed | null,
  wants: Intent,
  {
    countries: [country, other],
    posted,
  }: Readonly<{ countries: readonly string[]; posted: MissionNamed | null }>,
): MissionNamed | null {
  if (!mission || other || NOT_OF_ONE.has(wants)) return mission
  if (mission.receiving === 'AF' && mission.sending === null && country && wants === 'status')
    return { ...mission, sending: country }
  if (mission.sending !== 'AF' || mission.receiving !== null) return mission
  const isHis = posted?.sending === 'AF' && (!country || posted.receiving === country)
  return isHis ? { ...posted, kind: mission.kind ?? posted.kind } : { ...mission, receiving: country ?? null }
}

/** What is asked of many, and what somebody said, is of no one mission for want of another. */
const NOT_OF_ONE = new Set<Intent>(['list', 'compare', 'statement'])

/** The mission of the last post of the one person named. */
const onlyPosted = ([person, other]: readonly string[], reader: Reader): MissionNamed | null =>
  person && !other ? reader.home(person).mission : null
