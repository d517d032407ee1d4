import type { APIInteractionResponse, APIMessageComponentInteraction } from 'discord.js'
import type { Answer } from '../../src/answer.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { claimed, released, spared } from '../desk/desk.ts'
import type { Asker } from './asker.ts'
import type { Bot } from './bot.ts'
import type { View } from './click.ts'
import { laidOut } from './laid-out.ts'
import { shown, told } from './response.ts'
import { conversationAfter } from './view.ts'

/** What is to be shared, made again. */
type Shared = Readonly<{ answer: Answer; view: View; page: number }>

/** By what a page is known that was shared with these words: where they do not arrive, it was not. */
const EVENTS = new WeakMap<APIInteractionResponse, string>()

/** Shows a page of a private answer to all, each page once. A reply to it goes on from the answer. */
export async function shared(
  { answer, view, page }: Shared,
  { id, message }: APIMessageComponentInteraction,
  asker: Asker,
  bot: Bot,
): Promise<APIInteractionResponse> {
  const { desk } = bot
  const event = `share ${message.id} ${page}`
  const posting = shown(await laidOut({ answer, view, page, sharable: false, by: asker.name }, bot), 'all')
  if (!(await claimed(desk, 'discord', event)))
    return told(wordsIn(desk.knowledge(), asker.language).say('label.shared-already'))
  EVENTS.set(posting, event)
  const conversation = conversationAfter(view, desk.knowledge())
  if (conversation)
    await spared(
      desk.store.conversations.write(`discord ${id}`, conversation, desk.now()),
      undefined,
      desk.log,
    )
  return posting
}

/** Lets a page be shared again where Discord did not take it; any other response leaves nothing to take back. */
export async function unshared(response: APIInteractionResponse, { desk }: Bot): Promise<void> {
  const event = EVENTS.get(response)
  if (event) await released(desk, 'discord', event)
}
