import { addDays } from 'date-fns/addDays'
import type { Answer } from '../../src/answer.ts'
import { spared } from '../desk/desk.ts'
import type { Bot } from './bot.ts'
import { type Message, messageOf, type Showing } from './message.ts'

/** How many days a button works that refers to what is kept: to what a person wrote, and to an edition, which is ours. */
const WRITTEN = 7
const EDITION = 30

/** A page of an answer, with what its buttons refer to kept. A store that fails costs those buttons, not the answer. */
export async function laidOut(showing: Showing, bot: Bot): Promise<Message> {
  const { desk } = bot
  const message = showing.by === null ? remembered(showing, bot) : messageOf(showing, desk.knowledge())
  if (message.keep.length) {
    const until = addDays(desk.now(), showing.view.of === 'edition' ? EDITION : WRITTEN)
    const keeping = message.keep.map(({ key, body }) => desk.store.kept.write(key, body, until))
    await spared(Promise.all(keeping), undefined, desk.log)
  }
  return message
}

/** Messages of answers that are still in memory: what is asked again when news breaks is laid out once. */
const MADE = new WeakMap<Answer, Map<string, Message>>()

function remembered(showing: Showing, { desk }: Bot): Message {
  const { answer, page, sharable } = showing
  const pages = MADE.get(answer) ?? new Map<string, Message>()
  MADE.set(answer, pages)
  const key = `${page} ${sharable}`
  const message = pages.get(key) ?? messageOf(showing, desk.knowledge())
  pages.set(key, message)
  return message
}
