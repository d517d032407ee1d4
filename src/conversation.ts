import type { Option } from './answer.ts'
import type { Question, Topic } from './question.ts'
import { recordOf } from './record-of.ts'

/** What a later turn may take from the last question. */
const LEANED_ON = [
  'intent',
  'topic',
  'countries',
  'group',
  'exceptGroup',
  'organisation',
  'mission',
  'people',
  'side',
  'asOf',
  'details',
  'negative',
  'begun',
  'order',
  'since',
  'asks',
  'place',
  'onlyEmbassies',
  'language',
] as const satisfies readonly (keyof Question)[]

/** What is kept of a question. */
export type Last = Pick<Question, (typeof LEANED_ON)[number]>

/** What a later turn may take from a question. */
export const leanedOn = (question: Question): Last => recordOf(LEANED_ON, (name) => question[name]) as Last

/** Counted up whenever a conversation takes another shape: an adapter forgets one of an older shape, and never misreads it. */
export const CONVERSATION_SHAPE = 4

/** What a later turn may lean on: a plain value that an adapter stores as JSON between two messages. */
export type Conversation = Readonly<{
  /** The last question that was about the subject. */
  last: Last | null
  /** The States of the turns before, the newest last. */
  recent: readonly string[]
  /** The States that the last answer listed, in its order, or that were named at once. */
  listed: readonly string[]
  /** The two topics on which the same States were asked about last, the newest last, for "the former". */
  topics: readonly Topic[]
  /** The time that the last answer told of, for "then": the one asked about, or the one asked for. */
  timeTold: string | null
  /** The time from which what the last answer told first of one State holds, for "any change since?". */
  timeShown: string | null
  /** The time asked about before the last one, of the same States, for "in between". */
  timeBefore: string | null
  /** Where missions were listed, their cities in the order of `listed`. */
  cities: readonly string[]
  /** The States that the last list left out, for whatever is asked of the same list. */
  leftOut: readonly string[]
  /** The options of a question back that is still open. */
  options: readonly Option[]
  /** Who was in view last, as long as nobody else is told of and the talk stays with the same State. */
  person: string | null
  /** Who spoke or was asked about so far, whom the last answer told of first standing last. */
  heard: readonly string[]
  /** The facts that the last answer rested on, for "source?" and "who said that?". */
  facts: readonly string[]
}>

export const NEW_CONVERSATION: Conversation = {
  last: null,
  recent: [],
  listed: [],
  topics: [],
  timeTold: null,
  timeShown: null,
  timeBefore: null,
  cities: [],
  leftOut: [],
  options: [],
  person: null,
  heard: [],
  facts: [],
}
