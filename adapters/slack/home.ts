import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt'
import type { HomeView, KnownBlock } from '@slack/types'
import { ask } from '../../src/ask.ts'
import { wordsIn } from '../../src/reply/words.ts'
import type { Desk } from '../desk.ts'
import { claimed, dayOf } from '../desk.ts'
import { newestIn } from '../newest.ts'
import type { Bot } from './bot.ts'
import { asking, buttonRows } from './buttons.ts'
import { LONGEST } from './limits.ts'
import { patiently } from './patient.ts'
import { plainText } from './text.ts'

type Opened = SlackEventMiddlewareArgs<'app_home_opened'>

/** Somebody opens the Home tab: what the bot can do, examples to press, what it knows and since when. */
export const home =
  (bot: Bot): Middleware<Opened> =>
  async ({ event, body, client }) => {
    if (event.tab !== 'home' || !(await claimed(bot.desk, 'slack', `${body.team_id} ${body.event_id}`)))
      return
    try {
      await patiently(() => client.views.publish({ user_id: event.user, view: homeView(bot.desk) }))
    } catch (err) {
      bot.desk.log.error({ err }, 'the Home tab was not shown')
    }
  }

/** The Home tab. */
export function homeView({ knowledge, now }: Pick<Desk, 'knowledge' | 'now'>): HomeView {
  const known = knowledge()
  const { say, date } = wordsIn(known, 'en')
  const { headline, parts, next } = ask(say('next.help.question'), known, dayOf(now())).answer
  const notes = parts.flatMap((part) => (part.kind === 'note' ? [part.sentence] : []))
  const newest = say('label.updated', { date: date(dayOf(new Date(newestIn(known)))) })
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plainText('Chancery', LONGEST.title) },
      paragraph(headline),
      ...[...notes, newest].map(small),
      ...buttonRows('on', next.map(asking)),
    ],
  }
}

const paragraph = (text: string): KnownBlock => ({
  type: 'section',
  text: plainText(text, LONGEST.sentence),
})
const small = (text: string): KnownBlock => ({
  type: 'context',
  elements: [plainText(text, LONGEST.sentence)],
})
