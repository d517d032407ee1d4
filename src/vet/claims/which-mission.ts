import { isState } from '../../knowledge/states.ts'
import type { MissionNamed, Question } from '../../question.ts'
import type { Claim, Read } from './claim.ts'

/** The mission of which a clause makes a claim. `before` are the States spoken of last. */
export function whichMission(
  { clause, reading: { question, features }, told }: Read,
  { countries }: Pick<Claim, 'countries'>,
  before: readonly string[],
): MissionNamed | null {
  const { mission } = features
  const asRead = question.mission ?? (mission.kind === 'mission' ? mission.mission : null)
  const isOfKabul =
    OF_KABUL.test(question.text) || features.marked.tells['embassy-of-kabul'].test(question.text)
  const named = isOfKabul ? standingInKabul(asRead) : asRead
  const isIts = ITS.test(question.text) || (clause.leans && THE.test(question.text))
  const owned = ofItsOwner(named ?? told?.mission ?? null, isIts, before)
  return whereDisowned(ofItsState(owned, countries), question, countries)
}

/** "Will reopen the Kabul embassy", "Türkiye … Kabil Büyükelçiliğini hiç kapatmadı": by its city, an embassy there is one in it, and not one of those who rule there. */
const standingInKabul = (mission: MissionNamed | null): MissionNamed | null =>
  mission?.sending === 'AF' && mission.receiving === null
    ? { ...mission, sending: null, receiving: 'AF', city: 'Kabul' }
    : mission
const OF_KABUL = /\bKabul embass(?:y|ies)\b/i

/** "Kabul has disowned its missions in Rome and Athens": Kabul does it, and the missions are elsewhere. */
const whereDisowned = (
  mission: MissionNamed | null,
  { details }: Question,
  [country]: readonly string[],
): MissionNamed | null =>
  details.includes('disowned') && mission?.receiving === 'AF' && country
    ? { ...mission, sending: 'AF', receiving: country, city: null }
    : mission

/** "Its embassy in Kabul": that of the State of the sentence before; "the embassy in Kabul" is in what leans on it. */
function ofItsOwner(
  mission: MissionNamed | null,
  isIts: boolean,
  [owner, ...others]: readonly string[],
): MissionNamed | null {
  const isOpen = mission?.receiving === 'AF' && mission.sending === null
  return mission && isOpen && owner && !others.length && isIts ? { ...mission, sending: owner } : mission
}

/** "Seine Botschaft in Kabul", in any language: whose it is need not be told where one State alone is spoken of; another's would bear nothing out. */
function ofItsState(
  mission: MissionNamed | null,
  [state, ...others]: readonly string[],
): MissionNamed | null {
  const isOpen = mission?.receiving === 'AF' && mission.sending === null
  return mission && isOpen && state && state !== 'AF' && isState(state) && !others.length
    ? { ...mission, sending: state }
    : mission
}
const THE = /\bthe (?:embassy in Kabul|Kabul embassy)\b/i
const ITS = /\b(?:its|their) (?:own )?(?:embassy|mission)\b/i
