import type { Logger } from 'pino'
import type { Answer } from '../../src/answer.ts'
import type { Asked } from '../../src/ask.ts'
import { type Conversation, NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Day } from '../../src/edtf.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { inTime } from '../network/in-time.ts'
import type { Store } from '../store.ts'
import { asked } from './asked.ts'

/** What every chat platform answers from; the program makes one at its start and hands it to each. */
export type Desk = Readonly<{
  /** The knowledge as it stands now: it may be replaced while the program runs. */
  knowledge: () => Knowledge
  now: () => Date
  store: Store
  log: Logger
  meter: Meter
}>

export type PlatformName = 'slack' | 'discord'

/** What is counted of an answer: neither a text nor the name of a person. */
export type Counted = Readonly<{
  platform: PlatformName
  intent: Answer['understood']['intent']
  outcome: Answer['outcome']
  /** Why nothing was answered; null where something was. */
  reason: Asked['reason']
  seconds: number
}>

/** What counts. */
export type Meter = Readonly<{
  answered: (counted: Counted) => void
  failed: (platform: PlatformName) => void
}>

/**
 * A question as a platform hands it in; `thread` names the conversation that it belongs to, on all platforms apart, and
 * `goesOnIn` the threads in which it can be taken up: where nothing is said, the same.
 */
export type Asking = Readonly<{
  platform: PlatformName
  thread: string
  text: string
  goesOnIn?: readonly string[]
}>

/** An answer and all it was made from beside the knowledge: asked with these again, it is the same to the byte. */
export type Answered = Readonly<{ answer: Answer; text: string; today: Day; before: Conversation }>

/** The day of an instant in UTC: answers are dated, not timed. */
export const dayOf = (instant: Date): Day => instant.toISOString().slice(0, 10)

/** Answers a question in its conversation, and keeps the conversation. A store that fails costs the memory, not the answer. */
export async function answerTo(
  desk: Desk,
  { platform, thread, text, goesOnIn = [thread] }: Asking,
): Promise<Answered> {
  const { store, log, meter } = desk
  const now = desk.now()
  const today = dayOf(now)
  const before =
    (await spared(store.conversations.read(`${platform} ${thread}`, now), null, log)) ?? NEW_CONVERSATION
  const began = performance.now()
  const { answer, conversation, reason } = asked(text, desk.knowledge(), today, before)
  const seconds = (performance.now() - began) / 1000
  const { outcome, understood } = answer
  const { intent, language } = understood
  meter.answered({ platform, intent, outcome, reason, seconds })
  const written = goesOnIn.map((next) => store.conversations.write(`${platform} ${next}`, conversation, now))
  await spared(Promise.all(written), undefined, log)
  if (reason) await spared(store.unanswered.keep({ text, reason, language, day: today }), undefined, log)
  return { answer, text, today, before }
}

/** Whether an event is ours to handle. Where the store fails it is: twice answered is better than not at all. */
export function claimed({ store, now, log }: Desk, platform: PlatformName, event: string): Promise<boolean> {
  return spared(store.events.claim(`${platform} ${event}`, now()), true, log)
}

/** Gives back an event that came to nothing, so that it can be tried again. */
export async function released({ store, log }: Desk, platform: PlatformName, event: string): Promise<void> {
  await spared(store.events.release(`${platform} ${event}`), undefined, log)
}

/** Milliseconds that one call of the store may take: an answer makes four, and Discord wants it within three seconds. */
const PATIENCE = 600

/** What the store gives, or something else where it fails or takes too long. */
export async function spared<T, O>(wanted: Promise<T>, otherwise: O, log: Logger): Promise<T | O> {
  try {
    return await inTime(wanted, PATIENCE)
  } catch (err) {
    log.error({ err }, 'the store failed; answering goes on without it')
    return otherwise
  }
}
