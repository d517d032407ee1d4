import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt'
import type { Answer } from '../../src/answer.ts'
import { answerTo } from '../desk/desk.ts'
import { withAcknowledgement } from './acknowledged.ts'
import type { Bot } from './bot.ts'
import { digestCommand } from './digest/command.ts'
import { heard, questionIn } from './heard.ts'
import type { Message } from './message.ts'
import { accepted, visibly } from './outcome.ts'
import { inResponse, toOne } from './place.ts'
import { render } from './render.ts'

/** `/mission <question>`: an answer for the person alone, which can be shared with the channel; `/mission digest …`. */
export const command =
  (bot: Bot): Middleware<SlackCommandMiddlewareArgs> =>
  async ({ command: given, ack, respond, client }) => {
    const { team_id: team, channel_id: channel, user_id: person, trigger_id: event, text } = given
    const later = inResponse(respond, 'ephemeral', toOne(client, { channel, person }))
    await withAcknowledgement(ack, later, async (place) => {
      if (!(await accepted(bot, { event, team, person, channel }, place))) return
      const digest = /^\s*digests?\b(.*)$/is.exec(text)
      const commanding = { client, team, channel, person, trigger: event }
      await visibly(bot, place, () =>
        digest
          ? digestCommand(heard(digest[1] ?? ''), bot, commanding)
          : answer(bot, `${team} ${channel} ${person}`, text),
      )
    })
  }

/** An answer that the desk remembers is laid out once. */
const MADE = new WeakMap<Answer, Message>()

async function answer({ desk }: Bot, thread: string, text: string): Promise<Message> {
  const answered = await answerTo(desk, { platform: 'slack', thread, text: questionIn(text) })
  const message = MADE.get(answered.answer) ?? render(answered, desk.knowledge(), { shareable: true })
  MADE.set(answered.answer, message)
  return message
}
