import type { Cue } from '../knowledge/language.ts'
import type { MissionNamed, Question, Reason, Topic } from '../question.ts'
import type { Reading } from '../understand/understand.ts'
import type { Clause } from './clauses.ts'

/** What a clause states: of whom, on what, and which words of the vocabulary would bear it out or deny it. */
export type Claim = Readonly<{
  text: string
  topic: Topic
  countries: readonly string[]
  /** All States, or all of a group, are spoken of at once. */
  all: boolean
  group: string | null
  mission: MissionNamed | null
  states: readonly string[]
  denied: readonly string[]
  question: Question
}>

type Sides = Pick<Claim, 'states' | 'denied'>

const SAID: Readonly<Record<Exclude<Topic, 'mission'>, Sides>> = {
  recognition: { states: ['recognised'], denied: ['not-recognised'] },
  accreditation: {
    states: ['ambassador', 'charge', 'diplomats'],
    denied: ['refused', 'unanswered', 'republic'],
  },
  relations: { states: ['established', 'contacts'], denied: ['none'] },
}
const LISTED: Sides = { states: ['delisted'], denied: ['listed'] }

/** Reasons for not answering a question that do not keep a sentence from stating something on the subject. */
const STATES_STILL: readonly (Reason | null)[] = [null, 'other-subject', 'smalltalk', 'prediction', 'opinion']
const OPEN: readonly Cue[] = ['hello', 'predict', 'opinion', 'advice']

/** The claims that a read clause makes; none where it asks, chats, judges or names nobody it could be checked for. */
export function claimsOf(
  { text, leans }: Clause,
  { question, features }: Reading,
  before: readonly string[],
): Claim[] {
  const subject = features.has('taliban', 'afghan', 'republic', 'authorities', 'un-seat')
  if (!STATES_STILL.includes(question.reason) || question.intent === 'help' || features.has(...OPEN))
    return []
  if (question.reason && !(subject && features.topics.length)) return []
  const named = features.countries.length ? features.countries : question.countries
  const all = !named.length && (features.has('several') || question.group !== null)
  const taken = features.has('pronoun') || (leans && !all && !question.organisation)
  const countries = named.length || !taken ? named : before
  if (!countries.length && !all && question.mission?.receiving !== 'UN') return []
  return topicsIn({ question, features }, subject).map((topic) => {
    const claim = {
      text,
      topic,
      countries,
      all: all && !countries.length,
      group: question.group,
      mission: topic === 'mission' ? missionOf(question, features) : null,
      question,
    }
    return { ...claim, ...sidesOf(topic, { question, features }) }
  })
}

/** The topics on which a clause states something: its main one, and envoys or recognition named beside it. */
function topicsIn(
  { question, features: { topics, has } }: Pick<Reading, 'question' | 'features'>,
  subject: boolean,
): readonly Topic[] {
  const [main] = topics
  if (!main) return []
  if (main === 'mission' && !has('embassy', 'consulate', 'mission', 'un-seat')) return []
  if (main === 'mission' && !subject && !question.details.some((detail) => DONE.has(detail))) return []
  if (main !== 'mission' && !subject && !has('recognise', 'accredit', 'pronoun', 'several')) return []
  return topics.filter(
    (topic) =>
      topic === main || topic === 'recognition' || (topic === 'accreditation' && has('taliban', 'accredit')),
  )
}

/** What can be done to a mission, so that naming it states something. */
const DONE = new Set<string>([
  'handover',
  'closed',
  'open',
  'flag',
  'control',
  'guard',
  'staff',
  'money',
  'damage',
])

function missionOf(question: Question, { mission }: Reading['features']): MissionNamed | null {
  return question.mission ?? (mission.kind === 'mission' ? mission.mission : null)
}

function sidesOf(topic: Topic, reading: Pick<Reading, 'question' | 'features'>): Sides {
  const { details } = reading.question
  const denies = denied(reading)
  const turned = ({ states, denied }: Sides): Sides =>
    denies ? { states: denied, denied: states } : { states, denied }
  if (topic === 'mission') return turned(ofMission(reading.question))
  if (topic === 'relations' && details.includes('terror-list'))
    return details.includes('delisted') ? LISTED : { states: LISTED.denied, denied: LISTED.states }
  return turned(SAID[topic])
}

/** How near a "not" must stand to a word of the subject to deny it, counted in words. */
const NEAR = 5

/** Whether the clause denies: a negation near a word of the subject, or a refusal. */
function denied({ question, features: { marked } }: Pick<Reading, 'question' | 'features'>): boolean {
  const cues = marked.marks.flatMap((mark) => (mark.is === 'cue' ? [mark] : []))
  const refused = cues.find(({ cue }) => cue === 'refuse')
  if (refused)
    return !cues.some(
      ({ cue, last }) => cue === 'negation' && last < refused.first && refused.first - last <= 2,
    )
  if (!question.negative) return false
  const words = cues.filter(({ cue }) => SUBJECT.has(cue))
  return cues.some(
    (not) =>
      not.cue === 'negation' && words.some((word) => not.first <= word.last && word.first - not.last <= NEAR),
  )
}

const SUBJECT = new Set<Cue>([
  'recognise',
  'accredit',
  'envoy',
  'handover',
  'open',
  'closed',
  'relations',
  'control',
  'embassy',
  'consulate',
])

function ofMission({ details, side }: Question): Sides {
  const taliban = { states: ['taliban'], denied: ['republic', 'cooperating', 'host', 'contested'] }
  if (details.includes('closed')) return { states: ['closed', 'host'], denied: ['open', 'limited'] }
  if (details.includes('handover') || (details.includes('control') && side === 'taliban')) return taliban
  if (side === 'republic')
    return { states: ['republic', 'cooperating'], denied: ['taliban', 'host', 'contested'] }
  if (details.includes('open')) return { states: ['open', 'limited'], denied: ['closed'] }
  return side === 'taliban' ? taliban : { states: [], denied: [] }
}
