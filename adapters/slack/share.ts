import { wordsIn } from '../../src/reply/words.ts'
import { claimed, released } from '../desk/desk.ts'
import { shownAgain } from './again.ts'
import type { Bot } from './bot.ts'
import { type Message, sentenceMessage } from './message.ts'
import type { Press } from './press.ts'
import type { Surface } from './surface.ts'

type Share = Extract<Press, { act: 'share' }>

/**
 * Shows what one person alone was shown to all, once, with the name of who shares it. What is said back to that person, null
 * where nothing needs to be: that it is shared already, or out of date. Where it cannot be shown it can be shared again.
 */
export async function shared(
  { again }: Share,
  { desk }: Bot,
  { name, channel, message, sharing }: Surface,
  team: string,
): Promise<Message | null> {
  const { say } = wordsIn(desk.knowledge(), 'en')
  const shown = shownAgain(again, desk.knowledge(), { askedBy: name })
  if (!shown) return sentenceMessage(say('label.out-of-date'))
  const event = `${team} share ${channel} ${message} ${again.mark}`
  if (!(await claimed(desk, 'slack', event))) return sentenceMessage(say('label.shared-already'))
  try {
    await sharing(again.kind === 'vetting' ? again.thread : null)(shown)
    return null
  } catch (error) {
    await released(desk, 'slack', event)
    throw error
  }
}
