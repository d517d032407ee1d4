import { type APIInteraction, InteractionResponseType, type REST, Routes } from 'discord.js'
import { fillingOf } from './response.ts'
import type { Way } from './see-through.ts'

/** Responses as requests of our own, for interactions that come over the gateway. */
export const byRest = (interaction: APIInteraction, rest: REST): Way => ({
  first: async (body) => {
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false })
  },
  after: later(interaction, rest),
})

/**
 * Fills in what was announced, by the webhook that every interaction opens for fifteen minutes. Where a page was to be
 * turned and something else is to be said, that stands beside it.
 */
export const later =
  ({ application_id, token }: APIInteraction, rest: REST): Way['after'] =>
  async (announced, response) => {
    const body = fillingOf(response)
    const beside =
      announced.type === InteractionResponseType.DeferredMessageUpdate &&
      response.type !== InteractionResponseType.UpdateMessage
    if (beside) await rest.post(Routes.webhook(application_id, token), { body, auth: false })
    else await rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false })
  }
