import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { dayOf } from '../desk/desk.ts'
import type { Bot } from './bot.ts'
import { heard } from './heard.ts'
import { accepted, visibly } from './outcome.ts'
import { inResponse, toOne } from './place.ts'
import { renderVetting } from './vetted.ts'

/**
 * "Check this claim" on a colleague's message: what it states, held against the record. Only who asked sees it, and may
 * share it in the thread of the message.
 */
export const checkClaim =
  (bot: Bot): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> =>
  async ({ shortcut, ack, respond, client, context }) => {
    await ack()
    const { user, channel, message, action_ts: at } = shortcut
    const team = shortcut.team?.id ?? context.teamId ?? ''
    const place = inResponse(respond, 'ephemeral', toOne(client, { channel: channel.id, person: user.id }))
    const happening = { event: `${at} ${user.id}`, team, person: user.id, channel: channel.id }
    if (!(await accepted(bot, happening, place))) return
    await visibly(bot, place, () => {
      const checking = {
        text: heard(message.text ?? ''),
        today: dayOf(bot.desk.now()),
        thread: threadOf(message),
      }
      return renderVetting(checking, bot.desk.knowledge(), { shareable: true })
    })
  }

/** A message in a thread names it; any other opens one. */
const threadOf = ({ ts, thread_ts }: MessageShortcut['message']): string => String(thread_ts ?? ts)
