import type { Last } from '../../conversation.ts'
import type { MissionNamed, Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'
import { isInKabul, isOwnThere } from './in-kabul.ts'

/** The mission a fragment means: its own words first, the State in view, and the direction and kind of the last one. */
export function missionInView(
  question: Question,
  features: Features,
  countries: readonly string[],
  last: Last,
): MissionNamed | null {
  const read = features.mission
  const abroad = last.mission !== null && last.mission.sending !== 'AF'
  const told =
    read.kind === 'mission' &&
    !isOfItsHost(features, last.mission) &&
    !isOfSuchHouse(question, features, last) &&
    (!abroad || features.topics.includes('mission') || read.mission.city)
  const own = question.mission ?? (told ? read.mission : null)
  const [country = null] = countries
  if (!own && !country && last.mission?.receiving === 'UN') return last.mission
  if (own?.receiving && own.sending)
    return own.kind || !last.mission || features.provincial
      ? own
      : { ...own, kind: kindAt(own, last.mission, features) }
  const sending = country ?? (question.organisation === 'EU' ? 'EU' : null)
  if (own?.receiving === 'AF' && !own.sending && sending) return { ...own, sending }
  const kind = own?.kind ?? last.mission?.kind ?? null
  if (abroad !== isTurned(features, last))
    return {
      sending,
      receiving: 'AF',
      city: own?.city ?? cityThere(features) ?? (abroad ? cityStill(own, last) : 'Kabul'),
      kind: cityThere(features) ? (own?.kind ?? null) : kind,
    }
  const same =
    last.mission &&
    country !== null &&
    (last.mission.receiving === country || last.mission.sending === country)
  const sameKind = !own?.kind || own.kind === last.mission?.kind
  const both = features.has('compare', 'both-of')
  const city = own?.city ?? (same && !both && sameKind && !abroad ? (last.mission?.city ?? null) : null)
  return { sending: 'AF', receiving: country, city, kind }
}

/** "And Herat?", "same for Mazar" after a State's embassy in Kabul: what it has in that city. */
const cityThere = ({ marked: { marks } }: Features): string | null => {
  const place = marks.find((mark) => mark.is === 'state' && mark.code === 'AF' && mark.by === 'city')
  return place?.is === 'state' ? place.city : null
}

/** "And the consulates?" after an embassy in Kabul: wherever they are. */
const cityStill = (own: MissionNamed | null, { mission }: Last): string | null =>
  own?.kind === 'consulate' && mission?.kind !== 'consulate' ? null : (mission?.city ?? 'Kabul')

/** "The American one in Kabul", "and in Dushanbe?" after a consulate elsewhere: what States have in a capital are embassies. */
const kindAt = (
  { receiving, city }: MissionNamed,
  { kind }: MissionNamed,
  { provincial }: Features,
): MissionNamed['kind'] =>
  kind === 'consulate' && (receiving === 'AF' || (city !== null && !provincial)) ? 'embassy' : kind

/** "Did he mention the embassy?" after somebody's words: the one of which he spoke. */
export const spokenOf = (
  { mission }: Question,
  intent: Question['intent'],
  { he, countries }: Features,
  { spokeOf }: Readonly<{ spokeOf: MissionNamed | null }>,
): MissionNamed | null =>
  intent === 'statement' &&
  he &&
  !countries.length &&
  !mission?.receiving &&
  (!mission?.kind || mission.kind === spokeOf?.kind)
    ? spokeOf
    : null

/** "Does it help people in the States as well?" after an embassy elsewhere: that one, whomever it serves. */
export const isOfItsService = (
  { has, at, it, marked: { marks, words } }: Features,
  { mission }: Last,
): boolean =>
  mission?.sending === 'AF' &&
  it &&
  at('yes-no') === 0 &&
  at('pronoun') === 1 &&
  has('consular-service') &&
  !has(...HOUSES, 'compare') &&
  words.length <= SERVING &&
  marks.some(({ is, first }) => is === 'state' && first > at('consular-service'))
/** Nobody else is named then. */
export const OF_ITSELF: Pick<Features, 'countries' | 'mission'> = { countries: [], mission: { kind: 'none' } }
/** "And does it still issue passports to Afghans in Denmark?" */
const SERVING = 10

/** Whether a text turns to the mission in the other direction: "the other way round", "theirs in Kabul", "and in Kabul?", "the Afghan one"; what is guarded is a State's own embassy there. */
function isTurned(features: Features, { mission }: Last): boolean {
  return (
    features.has('reverse') ||
    isOwnThere(features, mission) ||
    (features.has('afghan') && mission?.receiving === 'AF' && !isInKabul(features)) ||
    (features.has('guard') && mission === null) ||
    isOfItsHost(features, mission) ||
    (isInKabul(features) && mission?.sending !== null && mission?.receiving !== 'AF')
  )
}

/** "And the Turkish one, is it staffed?", "Colombo's embassy there?", "Norway's building?", "who looks after US interests?", "any European one open there?" after a State's embassy in Kabul: one like it. */
export const isOfSuchHouse = (
  { topics, mission, group }: Question,
  features: Features,
  last: Last,
): boolean =>
  last.mission !== null &&
  last.mission.sending !== 'AF' &&
  topics[0] === 'mission' &&
  (isOfCapitalThere(features) ||
    isOfStateAlone(features) ||
    features.has('guard') ||
    isDoneByState(features) ||
    (!mission?.city &&
      (features.at('addition') === 0 || group !== null) &&
      features.has('pronoun') &&
      !features.has(...HOUSES, 'foreign', 'afghan')))

/** "Norway's building: what became of it?": theirs or the Afghan one there, were it asked by itself. */
const isOfStateAlone = ({ mission, has, marked: { words } }: Features): boolean =>
  mission.kind === 'direction' && !has('afghan', 'taliban', 'republic') && words.length <= SERVING

/** "Denmark: did they ever go back", "has Norway reopened?": a State opens or shuts what is its own. */
const isDoneByState = ({ has, countries, marked: { marks } }: Features): boolean => {
  const [state, other] = marks.filter((mark) => mark.is === 'state')
  return (
    state?.is === 'state' &&
    !other &&
    state.city === null &&
    countries.length === 1 &&
    has('open', 'closed') &&
    !has(...HOUSES, 'foreign', 'afghan', 'taliban', 'republic', 'which', 'several') &&
    (state.first === 0 ||
      marks.some((mark) => isCue(mark, 'yes-no', 'addition', 'when') && mark.last === state.first - 1))
  )
}

/** "Colombo's embassy there": the State whose city is named owns it, and it stands elsewhere. */
const isOfCapitalThere = ({ there, has, marked: { marks, words } }: Features): boolean =>
  there &&
  has('embassy') &&
  !has('afghan', 'taliban') &&
  marks.some((mark) => mark.is === 'state' && mark.city !== null && words[mark.last + 1] === 's')

/** "And Ankara?" after a mission of which something was asked at a time: the same of the one there. */
export const isBareCity = ({ topics, details }: Question, features: Features, last: Last): boolean =>
  topics.join() === 'mission' &&
  !features.topics.length &&
  (!features.provincial || last.intent === 'timeline') &&
  !details.length &&
  last.topic === 'mission' &&
  (features.has('addition') || (isCityAlone(features) && last.intent !== 'status'))

/** "Tehran" after who is ambassador in Moscow, or when the embassy there changed hands. */
const isCityAlone = ({ marked: { marks, words } }: Features): boolean =>
  marks.some(
    (mark) => mark.is === 'state' && mark.city !== null && mark.last - mark.first === words.length - 1,
  )

/** "And the British one?" after the Afghan embassy in London. */
const isOfItsHost = ({ has, countries, marked: { marks } }: Features, mission: Last['mission']): boolean =>
  mission?.sending === 'AF' &&
  mission.receiving !== null &&
  countries.join() === mission.receiving &&
  has('pronoun') &&
  has('addition') &&
  !marks.some((mark) => mark.is === 'state' && mark.by !== 'demonym')

/** "What does Berlin say?" after the consulate in Bonn: the State speaks by its capital, on the mission in view. */
export const isHostSpeaking = (
  { intent, countries }: Question,
  features: Features,
  { mission }: Last,
): boolean =>
  intent === 'statement' &&
  mission?.sending === 'AF' &&
  mission.city !== null &&
  countries.join() === mission.receiving &&
  features.has('say') &&
  !features.topics.length &&
  !features.has(...HOUSES, 'he-she') &&
  (!features.has('about') || ON_IT.test(features.marked.words.join(' '))) &&
  features.marked.words.length <= HOST
const ON_IT = /\b(?:on|about) (?:it|that|this)$/

/** "When did Riyadh reopen?" after its embassy in Kabul, "when did the US take custody?" after the Afghan one in Washington: that one. */
export const isOwnHouseAgain = ({ countries }: Question, features: Features, { mission }: Last): boolean =>
  (isOfItsOwner(countries, mission)
    ? features.has('open', 'closed')
    : isOfItsHolder(countries, mission) && !features.provincial && features.has('control', 'handover')) &&
  !features.has(...HOUSES, 'afghan', 'taliban', 'republic') &&
  features.marked.words.length <= HOST
const isOfItsOwner = (countries: readonly string[], mission: Last['mission']): boolean =>
  mission?.receiving === 'AF' && mission.sending !== null && countries.join() === mission.sending

const isOfItsHolder = (countries: readonly string[], mission: Last['mission']): boolean =>
  mission?.sending === 'AF' && mission.city !== null && countries.join() === mission.receiving

/** "So what did Berlin have to say then?" */
const HOST = 8
