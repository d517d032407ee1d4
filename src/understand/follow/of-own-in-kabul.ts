import type { Conversation } from '../../conversation.ts'
import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES } from '../marks.ts'
import type { Reading } from '../understand.ts'
import { isInKabul } from './in-kabul.ts'

/**
 * What a State has in Kabul, where it was asked about or is named: "who is the Saudi ambassador there?", "ambassador?" after
 * its embassy in Kabul, "and Japan's own in Kabul?" after the Afghan one in Tokyo. None of it is whom the Taliban sent.
 */
export function ofOwnInKabul(reading: Reading, { last }: Conversation): Reading {
  const { question, intent, features } = reading
  const [named, ...others] = features.countries
  const owner = last?.mission?.receiving === 'AF' ? last.mission.sending : null
  const sending = named ?? owner
  const isOff = question.people.length > 0 || features.has(...OF_OTHERS)
  if (!last || !sending || others.length || isOff) return reading
  const isEnvoy = owner !== null && !question.reason && !question.mission && isOwnEnvoy(intent, features)
  if (!isEnvoy && !isOwnHouse(features)) return reading
  const asked: Partial<Question> = {
    intent: isEnvoy ? 'person' : 'status',
    reason: null,
    topic: 'mission',
    topics: ['mission'],
    countries: [sending],
    mission: { sending, receiving: 'AF', city: 'Kabul', kind: null },
    inherited: named ? ['mission'] : ['countries', 'mission'],
  }
  return {
    ...reading,
    intent: isEnvoy ? 'person' : 'status',
    features: { ...features, there: false },
    question: { ...question, ...asked },
  }
}
const OF_OTHERS = ['taliban', 'afghan', 'republic', 'accredit', 'consent', 'refuse', 'say', 'when'] as const

/** An envoy of the State named "there", or nothing but an envoy. */
const isOwnEnvoy = (
  intent: Reading['intent'],
  { has, at, there, countries, marked: { words } }: Features,
): boolean =>
  has('envoy') &&
  (countries.length
    ? there && (intent === 'person' || (intent === null && at('yes-no') !== 0))
    : intent === null && !has('yes-no', 'which', 'several', 'who') && words.length <= ALONE)
/** "And its ambassador?" */
const ALONE = 3

/** "And Japan's own one in Kabul, does that function?": what it is need not be said. */
const isOwnHouse = (features: Features): boolean =>
  features.countries.length === 1 &&
  isInKabul(features) &&
  !features.has(...HOUSES, 'envoy', 'statement') &&
  OWN.test(features.marked.words.join(' '))
const OWN = /\bs own (?:one )?(?:in|at)\b/
