import {
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord.js'
import type { Asker } from './asker.ts'
import { wantsOf } from './click.ts'
import { givenIn } from './command.ts'
import type { Audience } from './response.ts'

/**
 * Who will see the response, known before any work, since the first response fixes it; `same` where a page is turned in the
 * message that was clicked. A private answer is turned in place. One that all see is left as it is: the next page is
 * shown to the one who asks for it.
 */
export function audienceOf(
  interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction,
  { alone }: Pick<Asker, 'alone'>,
): Audience | 'same' {
  if (interaction.type === InteractionType.MessageComponent) return clicked(interaction, alone)
  const { data } = interaction
  const open = data.type === ApplicationCommandType.ChatInput && givenIn({ data }).private === false
  return alone || open ? 'all' : 'one'
}

function clicked({ data, message }: APIMessageComponentInteraction, alone: boolean): Audience | 'same' {
  const wants = wantsOf(data.custom_id)
  if (wants === 'share') return 'all'
  const mine = alone || Boolean((message.flags ?? 0) & MessageFlags.Ephemeral)
  if (wants === 'page' && mine) return 'same'
  return alone ? 'all' : 'one'
}
