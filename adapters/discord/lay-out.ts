import { addDays } from 'date-fns/addDays'
import { spared } from '../desk.ts'
import type { Bot } from './bot.ts'
import { type Message, messageOf, type Showing } from './message.ts'

/** How many days a button works whose question is too long to stand on it. */
const KEPT = 30

/** A page of an answer, with what its buttons refer to kept. A store that fails costs those buttons, not the answer. */
export async function laidOut(showing: Showing, { desk }: Bot): Promise<Message> {
  const message = messageOf(showing, desk.knowledge())
  const until = addDays(desk.now(), KEPT)
  const keeping = message.keep.map(({ key, body }) => desk.store.kept.write(key, body, until))
  await spared(Promise.all(keeping), undefined, desk.log)
  return message
}
