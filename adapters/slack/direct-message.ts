import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt'
import { answerTo } from '../desk/desk.ts'
import type { Bot } from './bot.ts'
import { questionIn } from './heard.ts'
import { accepted, visibly } from './outcome.ts'
import { toAll } from './place.ts'
import { render } from './render.ts'

/** What people write; everything else on a channel (edits, deletions, joins, bots) is not for us. */
const WRITTEN: readonly unknown[] = [undefined, 'file_share', 'thread_broadcast', 'me_message']

/** Somebody writes to the bot alone: the answer stands below, in the thread where there is one. */
export const directMessage =
  (bot: Bot): Middleware<SlackEventMiddlewareArgs<'message'>> =>
  async ({ event, body, client }) => {
    const written = writtenIn(event)
    if (!written) return
    const { channel, person, thread, text } = written
    const place = toAll(client, { channel, thread })
    const happening = { event: body.event_id, team: body.team_id, person, channel }
    if (!(await accepted(bot, happening, place, { once: true }))) return
    await visibly(bot, place, async () => {
      const key = `${body.team_id} ${channel} ${thread ?? ''}`.trimEnd()
      const asking = { platform: 'slack', thread: key, text: questionIn(text) } as const
      return render(await answerTo(bot.desk, asking), bot.desk.knowledge())
    })
  }

type Event = SlackEventMiddlewareArgs<'message'>['event']
type Written = Readonly<{ channel: string; person: string; thread: string | undefined; text: string }>

function writtenIn(event: Event): Written | null {
  const { channel, channel_type, subtype, user, bot_id, thread_ts, text, edited } = event as Loose
  if (channel_type !== 'im' || !WRITTEN.includes(subtype) || !user || bot_id || edited) return null
  return { channel, person: user, thread: thread_ts, text: text ?? '' }
}

/** The fields of all kinds of message events; Slack's types give each kind its own. */
type Loose = Readonly<{
  channel: string
  channel_type: string
  subtype?: string
  user?: string
  bot_id?: string
  thread_ts?: string
  text?: string
  edited?: unknown
}>
