import { type Conversation, NEW_CONVERSATION } from '../conversation.ts'
import type { Day } from '../edtf.ts'
import type { Detail, Intent, MissionNamed, Question, Topic } from '../question.ts'
import { leftOpen, lifted } from './back/left-open.ts'
import { pick } from './back/pick.ts'
import { sibling } from './back/sibling.ts'
import { type Features, featuresOf } from './features.ts'
import { follow } from './follow/follow.ts'
import { ofHisCareer } from './follow/of-his-career.ts'
import { ofHisCounterpart } from './follow/of-his-counterpart.ts'
import { ofHisPost } from './follow/of-his-post.ts'
import { ofHisQuote } from './follow/of-his-quote.ts'
import { ofHisState } from './follow/of-his-state.ts'
import { ofOwnInKabul } from './follow/of-own-in-kabul.ts'
import { withHeldWord } from './follow/with-held-word.ts'
import { withWhomItFits } from './follow/with-whom-it-fits.ts'
import { intentOf } from './intent.ts'
import { type Manner, type Marked, marked } from './marked.ts'
import { isUnread } from './marking/is-unread.ts'
import { withSinceRecognised } from './marking/with-since-recognised.ts'
import { onItsDay, onToday } from './period/on-its-day.ts'
import { questionOf } from './question-of.ts'
import type { Reader } from './reader.ts'
import { outOfScope } from './scope.ts'
import { textOf } from './text.ts'

/** What one text says by itself; an intent of null is left to the conversation. */
export type Reading = Readonly<{ intent: Intent | null; question: Question; features: Features }>

/** Reads a text in its conversation into a question. Never throws. */
export function understand(
  input: string,
  reader: Reader,
  today: Day,
  before: Conversation = NEW_CONVERSATION,
): Question {
  const manner = { spoken: before.last?.language, inView: before.last?.countries }
  const read = (text: string) => readText(text, reader, today, manner)
  const picked = pick(input, before, reader, read) ?? sibling(input, before, reader, read)
  const alone = read(picked ?? input)
  const conversation = withWhomItFits(before, alone, reader)
  const own = ofHisCounterpart(alone, conversation, reader)
  const reading = [ofOwnInKabul, ofHisPost, ofHisCareer, ofHisState, ofHisQuote, withHeldWord].reduce(
    (read, of) => of(read, conversation, reader),
    own,
  )
  const asked = conversation.last
    ? follow(reading, {
        ...conversation,
        last: conversation.last,
        spokeOf: spokeOf(conversation, reader),
        spokeFor: spokeFor(conversation, reader),
        spokeOn: spokeOn(conversation, reading, reader),
        today,
      })
    : reading.question
  const question = onToday(onItsDay(asked, reading.features, reader, today), reading, today)
  const open = conversation.last ? question : lifted(question, reading)
  return open.reason || open.back ? open : { ...open, back: leftOpen(open, reading, conversation) }
}

/** The one mission of which he spoke who was named last, if it is one. */
function spokeOf({ last }: Conversation, reader: Reader): MissionNamed | null {
  const [person, ...others] = last?.people ?? []
  return person && !others.length ? reader.home(person).spokeOf : null
}

/** The one envoy of the Afghan mission asked about last of whom words are on file. */
function spokeFor({ last }: Conversation, reader: Reader): string | null {
  const [envoy = null, ...others] = last?.mission?.sending === 'AF' ? reader.spokeFor(last.mission) : []
  return others.length ? null : envoy
}

/** "And about visas?" after somebody's words on recognition: on what he spoke of that. */
function spokeOn({ last }: Conversation, { question, features }: Reading, reader: Reader): Topic | null {
  const isTurned =
    last?.intent === 'statement' &&
    last.people.length === 1 &&
    features.has('about') &&
    !features.topics.length &&
    !features.people.length &&
    question.sought.length > 0
  return isTurned ? (reader.spoke(last.people, last.countries, question.sought)?.topic ?? null) : null
}

/** Reads a text by itself, whatever was asked before. Never throws. */
export const readText = (input: string, reader: Reader, today: Day, manner: Manner = {}): Reading =>
  readMarked(withSinceRecognised(marked(textOf(input), reader, manner), reader), reader, today)

/** A thumb raised asks for nothing, and takes nothing from what was asked before. */
const EMOJI = /\p{Extended_Pictographic}/u

/** Reads a text that was marked already. */
export function readMarked(markedText: Marked, reader: Reader, today: Day): Reading {
  const features = featuresOf(markedText, reader, today)
  const isNod = !markedText.tokens.length && EMOJI.test(markedText.text.clean)
  const reason = isNod ? null : markedText.tokens.length ? outOfScope(features) : 'nothing-asked'
  if (isUnread(markedText, reader)) return notRead(features, reader)
  const intent = isNod ? 'help' : intentOf(features)
  const helped =
    intent === 'help' &&
    (reason === null || ['not-understood', 'other-subject', 'smalltalk'].includes(reason))
  /** "Are you sure?" says nothing on the subject, and asks of the answer before. */
  const isOfAnswer = intent === 'sources' && reason === 'not-understood'
  const question = questionOf(features, helped || isOfAnswer ? null : reason, intent, reader)
  /** "Who criticised Russia for it?" asks for words, in whatever verb. */
  const isOfReactions = question.details.some((detail) => REACTIONS.has(detail))
  return { intent: isOfReactions && !question.reason ? 'statement' : intent, question, features }
}
const REACTIONS = new Set<Detail>(['reactions', 'approval', 'disapproval'])

/** A text in a language that is not read is told so in English, and nothing in it is taken for a name. */
function notRead(features: Features, reader: Reader): Reading {
  const question = questionOf(features, 'not-read', null, reader)
  const unread = { ...question, language: 'en', countries: [], mission: null, people: [], taken: [] }
  return { intent: null, question: unread, features }
}
