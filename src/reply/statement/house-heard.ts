import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { inOrderOfRelevance } from '../../knowledge/relevance.ts'
import { isFromOne } from '../../knowledge/reported-by.ts'
import { speakerId, speakerSide } from '../../knowledge/speakers.ts'
import { MISSION_SECTIONS } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { inWordsThat } from '../in-words-that.ts'
import { missionsNamed } from '../missions-named.ts'
import { wordsSought } from './spoken.ts'

/**
 * What a mission itself said, by those who spoke for it, or of one in Kabul its own State: where its words are asked for,
 * those of the State in which it stands are no answer. Null where nobody asks for them.
 */
export function houseHeard(context: Context): readonly Fact[] | null {
  const { question, knowledge, until } = context
  const { mission, people, houseSpeaks } = question
  if (!houseSpeaks || people.length || !mission?.sending || !mission.city) return null
  const envoys = new Set(knowledge.reader.spokeFor(mission))
  const isOwn: Parameters<typeof inWordsThat>[0] = ({ speaker }) =>
    (mission.sending !== 'AF' && speakerSide(speaker, knowledge.person) === mission.sending) ||
    envoys.has(speakerId(speaker) ?? '') ||
    (typeof speaker === 'object' &&
      speaker.side !== mission.receiving &&
      /\b(?:embassy|consulate)\b/.test(speaker.role))
  const ofHouse = missionsNamed(mission, knowledge).flatMap((one) =>
    MISSION_SECTIONS.flatMap((section) => knowledge.ofMission(one.mission, section)),
  )
  const heard = newestFirst(ofHouse.filter(({ span }) => span.first <= until)).flatMap(inWordsThat(isOwn))
  const ordered = inOrderOfRelevance(heard, wordsSought(context))
  const isFrom = isFromOne(question.publishers, knowledge)
  const rank = ({ evidence }: Fact) => Number(!evidence.some(isFrom))
  return question.publishers.length ? ordered.toSorted((a, b) => rank(a) - rank(b)) : ordered
}
