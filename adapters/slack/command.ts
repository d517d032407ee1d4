import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt'
import { answerTo } from '../desk.ts'
import { withAcknowledgement } from './acknowledged.ts'
import type { Bot } from './bot.ts'
import { questionIn } from './heard.ts'
import { accepted, visibly } from './outcome.ts'
import { inResponse, toOne } from './place.ts'
import { render } from './render.ts'

/** `/mission <question>`: an answer for the person alone, which can be shared with the channel. */
export const command =
  (bot: Bot): Middleware<SlackCommandMiddlewareArgs> =>
  async ({ command: given, ack, respond, client }) => {
    const { team_id: team, channel_id: channel, user_id: person, trigger_id: event, text } = given
    const later = inResponse(respond, 'ephemeral', toOne(client, { channel, person }))
    await withAcknowledgement(ack, later, async (place) => {
      if (!(await accepted(bot, { event, team, person, channel }, place))) return
      await visibly(bot, place, async () => {
        const thread = `${team} ${channel} ${person}`
        const answered = await answerTo(bot.desk, { platform: 'slack', thread, text: questionIn(text) })
        return render(answered, bot.desk.knowledge(), { shareable: true })
      })
    })
  }
