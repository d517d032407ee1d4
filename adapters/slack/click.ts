import type { BlockAction, ButtonAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt'
import { wordsIn } from '../../src/reply/words.ts'
import { answerTo } from '../desk/desk.ts'
import { shownAgain } from './again.ts'
import type { Bot } from './bot.ts'
import { digestClick } from './digest/click.ts'
import { type Message, sentenceMessage } from './message.ts'
import { accepted, visibly } from './outcome.ts'
import { type Press, pressed } from './press.ts'
import { render } from './render.ts'
import { shared } from './share.ts'
import { type Surface, surfaceOf } from './surface.ts'

type Clicked = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>

/** A button of any message of ours, however old: it does what it says, or says that it is out of date. */
export const click =
  (bot: Bot): Middleware<Clicked> =>
  async ({ action, body, ack, respond, client, context }) => {
    await ack()
    const team = body.team?.id ?? context.teamId ?? ''
    const surface = surfaceOf(body, respond, client)
    const { person, channel, aside } = surface
    const happening = { event: `${action.action_ts} ${person}`, team, person, channel }
    if (!(await accepted(bot, happening, aside))) return
    const press = pressed(action.value)
    const pressing = { client, team, trigger: body.trigger_id }
    if (press?.act === 'digest') return digestClick(bot, press, surface, pressing)
    const place = press?.act === 'ask' ? surface.place : aside
    await visibly(bot, place, () => (press ? shownFor(press, bot, surface, team) : outOfDate(bot)))
  }

/** Buttons of digests have a file of their own. */
type Shown = Exclude<Press, { act: 'digest' }>

/** What a press shows the one who pressed, or all where it asks a question; null where nothing is left to say. */
async function shownFor(press: Shown, bot: Bot, surface: Surface, team: string): Promise<Message | null> {
  if (press.act === 'share') return shared(press, bot, surface, team)
  const { desk } = bot
  if (press.act === 'more')
    return shownAgain(press.again, desk.knowledge(), { page: press.page }) ?? outOfDate(bot)
  const { name, conversation, isShared, isShareable } = surface
  const asking = { platform: 'slack', thread: `${team} ${conversation}`, text: press.question } as const
  const showing = { askedBy: isShared ? name : null, shareable: isShareable }
  return render(await answerTo(desk, asking), desk.knowledge(), showing)
}

const outOfDate = ({ desk }: Bot): Message =>
  sentenceMessage(wordsIn(desk.knowledge(), 'en').say('label.out-of-date'))
