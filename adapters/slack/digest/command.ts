import type { WebClient } from '@slack/web-api'
import type { Bot } from '../bot.ts'
import type { Message } from '../message.ts'
import { giverOf } from './giver.ts'
import { formIn, openForm } from './open-form.ts'
import { ordered } from './ordered.ts'

/** A command in a channel, and the trigger by which it may open a form. */
type Commanding = Readonly<{
  client: WebClient
  team: string
  channel: string
  person: string
  trigger: string
}>

/** `/mission digest …`: what is said back; null where a form was opened instead. */
export async function digestCommand(
  text: string,
  { desk }: Bot,
  { client, trigger, ...ordering }: Commanding,
): Promise<Message | null> {
  const form = formIn(text)
  if (form && (await openForm(client, trigger, { ...form, ...ordering }, desk))) return null
  return ordered(text, desk, await giverOf(client, ordering, desk))
}
