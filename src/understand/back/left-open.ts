import type { Conversation } from '../../conversation.ts'
import type { Cue } from '../../knowledge/cues.ts'
import type { Back, Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { areTwoPosts } from '../intent/asks-compare.ts'
import { saysOnlyAlone } from '../intent/asks-if-alone.ts'
import { anyoneSaysOn } from '../intent/asks-words.ts'
import { isCue } from '../marks.ts'
import type { Reading } from '../understand.ts'

/** What is still missing once the conversation has had its say. */
export function leftOpen(question: Question, reading: Reading, conversation: Conversation): Back | null {
  const { features } = reading
  if (question.intent === 'statement' && features.has('who-said') && conversation.facts.length) return null
  if (question.intent === 'compare' && !isOfTwo(question, features))
    return question.topic === 'mission' ? { of: 'mission', kind: null } : { of: 'nothing-to-follow' }
  if (isAbout(question)) return null
  if (question.intent === 'sources' && question.details.includes('contested'))
    return conversation.facts.length ? null : { of: 'nothing-to-follow' }
  if (pointsBack(question, features)) return whom(question, features)
  if (isPointingOnly(question, features)) return { of: 'nothing-to-follow' }
  if (isBareKind(question, features)) return { of: 'mission', kind: postIn(features.has) }
  return isComplete(question) ? null : missing(question, reading)
}

const isOfTwo = ({ countries, group }: Question, features: Features): boolean =>
  countries.length > 1 ||
  group !== null ||
  areTwoPosts(features) ||
  (countries.length > 0 && features.mission.kind === 'mission' && features.mission.plural)

const isAbout = ({
  countries,
  people,
  group,
  publishers,
  quoted,
  alleged,
  mission,
  organisation,
  intent,
}: Question): boolean =>
  [countries, people, intent === 'status' ? [] : publishers, quoted].some(({ length }) => length > 0) ||
  [group, alleged, organisation].some((named) => named !== null) ||
  mission?.receiving === 'UN'

/** "Consulates": a kind of mission, and nothing that is asked of it. */
const isBareKind = ({ topic, intent }: Question, { marked: { words } }: Features): boolean =>
  topic === 'mission' && words.length === 1 && intent !== 'sources'

/** "Who are they?", "is he still there?", "what is it?": nothing but small words, one of which points at what was never said. */
const isPointingOnly = (
  { topics }: Question,
  { has, unknown, marked: { marks, words } }: Features,
): boolean =>
  words.length <= POINTING &&
  unknown === 0 &&
  !topics.length &&
  marks.length > 1 &&
  marks.every((mark) => isCue(mark, ...SMALL)) &&
  (has('pronoun', 'he-she') || marks.some((mark) => isCue(mark, 'name-of') && HE.test(mark.key)))
/** "So who are they anyway?" */
const POINTING = 5
const SMALL: readonly Cue[] = [
  'who-is',
  'who',
  'what',
  'yes-no',
  'pronoun',
  'he-she',
  'name-of',
  'now',
  'where',
]
const HE = /\b(?:he|she|him|her)\b/

/** Intents that ask about all States where none is named. */
const isComplete = ({ intent }: Question): boolean => ['help', 'list', 'changes'].includes(intent)

function missing(
  { topic, topics, side, asks, figure, details, intent: wants }: Question,
  { features, intent }: Reading,
): Back | null {
  const isOfHouse = topic === 'mission' || (asks === 'how-many' && topics.includes('mission'))
  if (isOfHouse && ['status', 'person', 'timeline'].includes(wants)) return { of: 'mission', kind: null }
  if (wants === 'status' && !topics.length && features.at('addition') === 0)
    return { of: 'nothing-to-follow' }
  if (intent === 'sources' || features.dates.kind === 'either') return null
  return (wants === 'timeline' && !topics.length) ||
    (wants === 'statement' &&
      !side &&
      figure === null &&
      !details.includes('premature') &&
      !anyoneSaysOn(features))
    ? { of: 'nothing-to-follow' }
    : null
}

/** "Has he presented his credentials?", "the consul resigned": somebody is meant whom only a conversation could name. */
function pointsBack({ intent, sought, topic }: Question, features: Features): boolean {
  const {
    has,
    they,
    there,
    office,
    marked: { words, unknown },
  } = features
  if (intent === 'help' || intent === 'changes' || intent === 'sources') return false
  if (has('several', 'which', 'how-many', 'list')) return false
  return (
    has('left-open') ||
    (office !== null && intent === 'statement') ||
    isIt(features) ||
    (they && ['status', 'timeline'].includes(intent) && ['recognition', 'accreditation'].includes(topic)) ||
    (has('he-she') && !has('who')) ||
    (there && has('envoy') && intent === 'person') ||
    (words.length <= (isWhetherStill(features) ? FEW + 1 : 2) && has('envoy') && intent === 'status') ||
    (words.length <= SHORT && has('envoy') && intent === 'person' && features.asksName && !has('order')) ||
    (intent === 'status' && words.length <= SHORT && unknown.some((word) => sought.includes(word)))
  )
}

/** "Has it recognised them yet?": one State is meant, which nothing names; "has it been recognised" asks of what is done to it. */
const isIt = ({ topics, marked: { marks, words } }: Features): boolean =>
  ['recognition', 'accreditation'].includes(topics[0] ?? '') &&
  ASKS_OF_IT.test(words.slice(0, 3).join(' ')) &&
  marks.some((verb) => isCue(verb, 'recognise', 'accredit', 'consent') && verb.first <= 3)
const ASKS_OF_IT = /^(?:has|had|did|does) it (?!been\b|be\b)/

/** "Ambassador still in post?": one who is not named holds a post that is not told. */
const isWhetherStill = ({ has, marked: { marks } }: Features): boolean =>
  has('now', 'in-post') &&
  !has('taliban') &&
  marks.every((mark) => !isCue(mark, 'envoy') || !mark.key.endsWith('s'))

/** In so few words one that nothing explains is what is asked about. */
const SHORT = 6

/** What to ask for: the holder of an office, or of any, the mission of an envoy, or the State whose president took a letter. */
function whom({ topic, intent }: Question, features: Features): Back {
  const { has, office } = features
  if (isIt(features) && topic !== 'mission' && topic !== 'all') return { of: 'country', topic }
  if (intent === 'statement' && has('he-she')) return { of: 'office', name: '' }
  const isOfTaking = intent === 'status' && topic === 'accreditation'
  if (office && !has('envoy') && !isOfTaking) return { of: 'office', name: office.words }
  if (has('envoy', 'he-she') || topic === 'mission')
    return topic === 'all' ? { of: 'nothing-to-follow' } : { of: 'mission', kind: postIn(has) }
  return topic === 'all' ? { of: 'nothing-to-follow' } : { of: 'country', topic }
}

const postIn = (has: Features['has']): 'consulate' | null => (has('consulate') ? 'consulate' : null)

/** In so few words "and" or "or" joins what stands there to what was said before. */
const FEW = 3

/** A text that only leans on what was said before, as "who replaced him" or "same for the other one": nothing was, and one State alone is the one that recognises them. */
export function lifted(question: Question, { features, intent }: Reading): Question {
  if (saysOnlyAlone(features) && features.countries.length === 1 && !features.groups.length)
    return { ...question, intent: 'list', topic: 'recognition', topics: ['recognition'], except: true }
  if (question.reason !== 'not-understood' && question.reason !== 'other-subject') return question
  if (question.quoted.length || question.countries.length) return question
  const {
    has,
    unknown,
    marked: { marks },
  } = features
  const off = has('other-subject', 'other-word', 'smalltalk', 'predict', 'opinion', 'advice')
  const { office } = features
  if (office && !office.side && has('say', 'statement') && !off)
    return { ...question, reason: null, intent: 'statement', back: { of: 'office', name: office.words } }
  const shared = marks.some(({ is }) => is === 'shared')
  const joins = has('addition') && (features.at('addition') === 0 || features.marked.words.length <= FEW)
  const leans = has('he-she')
    ? unknown <= 2
    : unknown <= (shared ? 1 : 0) && (has('pronoun', 'left-open') || joins)
  return leans && !off
    ? { ...question, reason: null, intent: intent ?? 'status', back: { of: 'nothing-to-follow' } }
    : question
}
