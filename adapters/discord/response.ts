import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js'
import type { Message } from './message.ts'

/** Nobody is ever called by what we post, whatever stands in it. */
export const NOBODY = { parse: [] }

/** What stands in a message that is laid out; no address in it unfolds. */
export const LAID_OUT = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds

/** Who sees a response: all, or only the one it answers. */
export type Audience = 'all' | 'one'

const hidden = (audience: Audience): number => (audience === 'one' ? MessageFlags.Ephemeral : 0)

/** A new message. */
export const shown = (
  { components }: Pick<Message, 'components'>,
  audience: Audience,
): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { components, flags: LAID_OUT | hidden(audience), allowed_mentions: NOBODY },
})

/** Another page in the place of the one on which somebody clicked. */
export const turned = ({ components }: Pick<Message, 'components'>): APIInteractionResponse => ({
  type: InteractionResponseType.UpdateMessage,
  data: { components, flags: LAID_OUT, allowed_mentions: NOBODY },
})

/** One plain sentence, to the one who did something. */
export const told = (content: string): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content, flags: MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds, allowed_mentions: NOBODY },
})

/** That an answer is coming, to whom it will be shown: who sees it is fixed from here on. */
export function coming(audience: Audience): APIInteractionResponse {
  const type = InteractionResponseType.DeferredChannelMessageWithSource
  return audience === 'one' ? { type, data: { flags: MessageFlags.Ephemeral } } : { type }
}

/** What an answer that was announced is filled in with. */
export function fillingOf(response: APIInteractionResponse): APIInteractionResponseCallbackData | null {
  return 'data' in response && response.data && 'allowed_mentions' in response.data ? response.data : null
}
