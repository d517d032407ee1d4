import { wordsIn } from '../../src/reply/words.ts'
import { claimed } from '../desk/desk.ts'
import { orTold } from '../reference.ts'
import type { Bot } from './bot.ts'
import { type Message, sentenceMessage } from './message.ts'
import type { Place } from './place.ts'

/** What happened, by whom and where; `event` is the same for every delivery of it and for nothing else. */
export type Happening = Readonly<{ event: string; team: string; person: string; channel: string }>

/**
 * Whether something that happened is to be answered: nobody else has taken it, and it is not one of a flood. Whom the gate
 * holds up is told through `slow`: with `once` now and then, otherwise each time.
 */
export async function accepted(
  { desk, gate }: Bot,
  { event, team, person, channel }: Happening,
  slow: Place,
  { once }: Readonly<{ once: boolean }> = { once: false },
): Promise<boolean> {
  if (!(await claimed(desk, 'slack', `${team} ${event}`))) return false
  const passage = gate({ person: `${team} ${person}`, channel: `${team} ${channel}` }, desk.now())
  if (passage === 'open') return true
  const { say } = wordsIn(desk.knowledge(), 'en')
  if (!once || passage.tell)
    await visibly({ desk, gate }, slow, () =>
      sentenceMessage(say('label.slow-down', { seconds: passage.seconds })),
    )
  return false
}

/**
 * Shows what is made, unless it is null and was shown already; where that breaks, one sentence with the reference that the log
 * holds. Never throws.
 */
export async function visibly(
  { desk }: Bot,
  place: Place,
  make: () => Message | null | Promise<Message | null>,
): Promise<void> {
  const answer = async () => {
    const message = await make()
    if (message) await place(message)
  }
  await orTold(answer, (sentence) => place(sentenceMessage(sentence)), desk, 'slack')
}
