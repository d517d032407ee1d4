import type { Reason } from '../question.ts'
import type { Features } from './features.ts'
import * as never from './scope/never-on-file.ts'
import * as mission from './scope/other-mission.ts'
import * as recognition from './scope/other-recognition.ts'
import * as subject from './scope/other-subject.ts'
import type { Rule } from './scope/rule.ts'

/**
 * Why a question lies outside the subject, or null. The subject is recognition of, and missions and relations with,
 * Afghanistan's two authorities since August 2021; what is predicted, judged or advised is never on file.
 */
export const outOfScope = (features: Features): Reason | null =>
  RULES.find(({ fits }) => fits(features))?.reason ?? null

/** In order: each rule leaves the later ones what it does not claim. */
export const RULES: readonly Rule[] = [
  never.instruction,
  never.smalltalk,
  never.before2021,
  never.futureDate,
  never.prediction,
  never.opinion,
  never.advice,
  never.errand,
  recognition.ofAnother,
  recognition.byTaliban,
  recognition.ofDisputed,
  recognition.ofAnythingElse,
  subject.plainlyOther,
  mission.ofTerritory,
  recognition.onTerritory,
  subject.noMissions,
  subject.talibanAlone,
  subject.papersOfTheirs,
  subject.stateOnState,
  subject.seatElsewhere,
  mission.otherSeat,
  mission.ofOthers,
  subject.seldomOurs,
  subject.peopleCounted,
  subject.everydayName,
  subject.comparesNobody,
  subject.privateLife,
  subject.nothingOfOurs,
  subject.nothingUnderstood,
]
