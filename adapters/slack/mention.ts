import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt'
import { answerTo } from '../desk/desk.ts'
import type { Bot } from './bot.ts'
import { isDirect } from './direct.ts'
import { questionIn } from './heard.ts'
import { accepted, visibly } from './outcome.ts'
import { toAll, toOne } from './place.ts'
import { render } from './render.ts'

type Mentioned = SlackEventMiddlewareArgs<'app_mention'>

/** Somebody mentions the bot: the answer stands in the thread, and the thread is the conversation. */
export const mention =
  (bot: Bot): Middleware<Mentioned> =>
  async ({ event, body, client }) => {
    const { channel, user: person, ts, thread_ts: thread = ts, text } = event
    if (!person || event.bot_id || event.subtype || 'edited' in event || isDirect(channel)) return
    const happening = { event: body.event_id, team: body.team_id, person, channel }
    if (!(await accepted(bot, happening, toOne(client, { channel, person, thread }), { once: true }))) return
    await visibly(bot, toAll(client, { channel, thread }), async () => {
      const asking = { platform: 'slack', thread: `${body.team_id} ${channel} ${thread}` } as const
      return render(await answerTo(bot.desk, { ...asking, text: questionIn(text) }), bot.desk.knowledge())
    })
  }
