import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord.js'
import { wordsIn } from '../../src/reply/words.ts'
import { broken } from '../reference.ts'
import { type Asker, askerOf } from './asker.ts'
import { audienceOf } from './audience.ts'
import type { Bot } from './bot.ts'
import { checkClaim, command } from './command.ts'
import { completionsFor } from './completions.ts'
import { pressed } from './press.ts'
import { told } from './response.ts'

/** The interactions that are answered with a message: each of them ends in one that somebody sees. */
type Visible = APIApplicationCommandInteraction | APIMessageComponentInteraction

export const isVisible = (interaction: APIInteraction): interaction is Visible =>
  interaction.type === InteractionType.ApplicationCommand ||
  interaction.type === InteractionType.MessageComponent

/** What Discord asks without anybody seeing the answer: whether we are there, and how an option may go on. Null for anything else. */
export async function silentResponse(
  interaction: APIInteraction,
  bot: Bot,
): Promise<APIInteractionResponse | null> {
  if (interaction.type === InteractionType.Ping) return { type: InteractionResponseType.Pong }
  if (interaction.type !== InteractionType.ApplicationCommandAutocomplete) return null
  const choices = await completionsFor(interaction, bot).catch((err) => {
    bot.desk.log.error({ err }, 'nothing was offered to go on with')
    return []
  })
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }
}

/** The message that answers an interaction. Never throws: what breaks is put on record, and the person told its reference. */
export async function responseTo(interaction: Visible, bot: Bot): Promise<APIInteractionResponse> {
  const asker = askerOf(interaction)
  try {
    return slowedDown(asker, bot) ?? (await answer(interaction, asker, bot))
  } catch (error) {
    return apology(error, asker.language, bot)
  }
}

/** What a person is told when something broke; the reference is in the log as well. */
export const apology = (error: unknown, language: string, { desk }: Bot): APIInteractionResponse =>
  told(broken(error, desk, 'discord', language).sentence)

function slowedDown(
  { person, guild, channel, language }: Asker,
  { desk, gate }: Bot,
): APIInteractionResponse | null {
  const passage = gate({ person, channel: `${guild} ${channel}` }, desk.now())
  if (passage === 'open') return null
  return told(wordsIn(desk.knowledge(), language).say('label.slow-down', { seconds: passage.seconds }))
}

async function answer(interaction: Visible, asker: Asker, bot: Bot): Promise<APIInteractionResponse> {
  const audience = audienceOf(interaction, asker)
  if (interaction.type === InteractionType.MessageComponent) return pressed(interaction, asker, audience, bot)
  const seenBy = audience === 'all' ? 'all' : 'one'
  const { data } = interaction
  if (data.type === ApplicationCommandType.ChatInput)
    return command({ ...interaction, data }, asker, seenBy, bot)
  if (data.type === ApplicationCommandType.Message)
    return checkClaim({ ...interaction, data }, asker, seenBy, bot)
  return told(wordsIn(bot.desk.knowledge(), asker.language).say('label.out-of-date'))
}
