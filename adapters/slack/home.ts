import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt'
import type { HomeView, KnownBlock } from '@slack/types'
import { ask } from '../../src/ask.ts'
import { wordsIn } from '../../src/reply/words.ts'
import type { Desk } from '../desk/desk.ts'
import { claimed, dayOf } from '../desk/desk.ts'
import { carryOut } from '../digest/carry-out.ts'
import type { Replied } from '../digest/replied.ts'
import { newestIn } from '../knowledge/newest.ts'
import type { Bot } from './bot.ts'
import { asking, buttonRows } from './buttons.ts'
import { giverOf } from './digest/giver.ts'
import { repliedMessage } from './digest/replied.ts'
import { LIMITS, LONGEST } from './limits.ts'
import { small } from './message.ts'
import { patiently } from './patient.ts'
import { plainText } from './text.ts'

type Opened = SlackEventMiddlewareArgs<'app_home_opened'>

/** Somebody opens the Home tab: what the bot can do, examples to press, what it knows and since when, and their digests. */
export const home =
  ({ desk }: Bot): Middleware<Opened> =>
  async ({ event, body, client }) => {
    const { tab, user: person } = event
    const team = body.team_id
    if (tab !== 'home' || !(await claimed(desk, 'slack', `${team} ${body.event_id}`))) return
    try {
      const giver = await giverOf(client, { team, channel: null, person }, desk)
      const digests = await carryOut(desk, { do: 'list' }, giver)
      await patiently(() => client.views.publish({ user_id: person, view: homeView(desk, digests) }))
    } catch (err) {
      desk.log.error({ err }, 'the Home tab was not shown')
    }
  }

function homeView({ knowledge, now }: Pick<Desk, 'knowledge' | 'now'>, digests: Replied): HomeView {
  const known = knowledge()
  const { say, date } = wordsIn(known, 'en')
  const { headline, parts, next } = ask(say('next.help.question'), known, dayOf(now())).answer
  const notes = parts.flatMap((part) => (part.kind === 'note' ? [part.sentence] : []))
  const newest = say('label.updated', { date: date(dayOf(new Date(newestIn(known)))) })
  return {
    type: 'home',
    blocks: [
      header('Chancery'),
      paragraph(headline),
      ...[...notes, newest].map((line) => small(line)),
      ...buttonRows('on', next.map(asking)),
      header(say('digest.title.all')),
      ...(digests.digests.length
        ? repliedMessage(digests, known, 'en').blocks
        : [paragraph(say('digest.help')), small(say('digest.help.create'))]),
    ],
  }
}

const header = (text: string): KnownBlock => ({ type: 'header', text: plainText(text, LIMITS.header) })
const paragraph = (text: string): KnownBlock => ({
  type: 'section',
  text: plainText(text, LONGEST.sentence),
})
