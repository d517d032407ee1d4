import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt'
import { ask } from '../../src/ask.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { claimed, dayOf } from '../desk/desk.ts'
import type { Bot } from './bot.ts'
import { LIMITS } from './limits.ts'
import { patiently } from './patient.ts'
import { fitted } from './text.ts'

type Opened = SlackEventMiddlewareArgs<'app_home_opened'>

/** Somebody opens the conversation with the bot: examples of what to ask stand ready there. */
export const suggestedPrompts =
  ({ desk }: Bot): Middleware<Opened> =>
  async ({ event, body, client }) => {
    if (event.tab !== 'messages' || !(await claimed(desk, 'slack', `${body.team_id} ${body.event_id}`)))
      return
    const { say } = wordsIn(desk.knowledge(), 'en')
    const { next } = ask(say('next.help.question'), desk.knowledge(), dayOf(desk.now())).answer
    const prompts = next
      .slice(0, LIMITS.prompts)
      .map(({ label, question }) => ({ title: fitted(label, LIMITS.promptTitle), message: question }))
    try {
      await patiently(() =>
        client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts }),
      )
    } catch (err) {
      desk.log.info({ err }, 'no prompts were suggested: the app is no agent in this workspace')
    }
  }
