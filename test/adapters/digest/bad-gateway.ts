import { WebClient } from '@slack/web-api'
import { REST } from 'discord.js'
import type { PlatformName } from '../../../adapters/desk/desk.ts'
import type { Courier, Delivery } from '../../../adapters/digest/courier.ts'
import type { Bot } from '../../../adapters/discord/bot.ts'
import { courier } from '../../../adapters/discord/courier.ts'
import { clientOptions } from '../../../adapters/slack/client-options.ts'
import { slackCourier } from '../../../adapters/slack/courier.ts'
import { onceFor } from '../../../src/once.ts'
import { NOON, newBot } from '../discord/office.ts'
import { answerOf } from '../terminal/answers.ts'

const badGateway = async () => new Response('bad gateway', { status: 502, statusText: 'Bad Gateway' })

/** What the courier of a platform makes of a post that its gateway answers with 502. */
export const afterBadGateway = onceFor(async (platform: PlatformName): Promise<Delivery> => {
  const bot = await newBot()
  const sending = {
    key: 'k',
    digest: 'k3f9',
    workspace: 'T1',
    channel: 'C1',
    since: NOON,
    answer: answerOf('One change.'),
  }
  return courierOf(platform, bot).post(sending)
})

function courierOf(platform: PlatformName, bot: Bot): Courier {
  if (platform === 'discord')
    return courier(new REST({ retries: 0, makeRequest: badGateway as never }).setToken('t'), bot)
  const client = new WebClient('xoxb-1', clientOptions('http://slack.invalid/api/', badGateway))
  return slackCourier(async () => client, bot.desk)
}
