import type { MissionNamed, Question, Topic } from '../question.ts'
import type { Reading } from '../understand/understand.ts'

/** What a clause states: of whom, on what, and which states would bear it out. */
export type Claim = Readonly<{
  text: string
  topic: Topic
  countries: readonly string[]
  /** All States, or all of a group, are spoken of at once. */
  all: boolean
  group: string | null
  mission: MissionNamed | null
  /** The states of the vocabulary that the claim asserts; empty where it fixes none. */
  states: readonly string[]
  /** Those that it denies. */
  denied: readonly string[]
  question: Question
}>

const POSITIVE: Readonly<Record<Exclude<Topic, 'mission'>, readonly string[]>> = {
  recognition: ['recognised'],
  accreditation: ['ambassador', 'charge', 'diplomats'],
  relations: ['established', 'contacts'],
}
const NEGATIVE: Readonly<Record<Exclude<Topic, 'mission'>, readonly string[]>> = {
  recognition: ['not-recognised'],
  accreditation: ['refused', 'unanswered', 'republic'],
  relations: ['none'],
}

/** The claims that a read clause makes; none where it asks, chats, judges or names nobody it could be checked for. */
export function claimsOf(text: string, { question, features }: Reading): Claim[] {
  if (question.reason || features.has('help', 'hello', 'predict', 'opinion', 'advice') || !states(features)) return []
  const all = !question.countries.length && (features.has('several') || question.group !== null)
  const [topic] = question.topics
  if (!topic || (!question.countries.length && !all && question.mission?.receiving !== 'UN')) return []
  const topics = question.topics.filter((one) => one === topic || (one !== 'mission' && topic !== 'mission' && one !== 'relations'))
  return topics.flatMap((one) => {
    const claim = { text, topic: one, countries: question.countries, all, group: question.group, mission: one === 'mission' ? question.mission : null, question }
    if (one === 'mission') return [{ ...claim, ...ofMission(question) }]
    const denies = question.negative || question.details.includes('refuse')
    const asserted = denies ? NEGATIVE[one] : POSITIVE[one]
    return [{ ...claim, states: asserted, denied: denies ? POSITIVE[one] : NEGATIVE[one] }]
  })
}

/** Whether a clause holds a verb of the subject and so states something, rather than only naming it. */
function states({ has, core }: Reading['features']): boolean {
  return core && (has('taliban', 'afghan', 'republic', 'un-seat', 'pronoun', 'several') || has('recognise', 'accredit', 'handover', 'embassy', 'consulate'))
}

function ofMission({ details, side, negative }: Question): Pick<Claim, 'states' | 'denied'> {
  const said = (states: readonly string[], denied: readonly string[]) => (negative ? { states: denied, denied: states } : { states, denied })
  if (details.includes('closed')) return said(['closed', 'host'], ['open', 'limited'])
  if (details.includes('handover') || (details.includes('control') && side === 'taliban')) return said(['taliban'], ['republic', 'cooperating', 'host'])
  if (side === 'republic') return said(['republic', 'cooperating'], ['taliban', 'host'])
  if (details.includes('open')) return said(['open', 'limited'], ['closed'])
  return side === 'taliban' ? said(['taliban'], ['republic', 'cooperating', 'host']) : { states: [], denied: [] }
}
