import type { APIInteraction, APIInteractionResponse } from 'discord.js'
import { answerTo } from '../desk/desk.ts'
import type { Asker } from './asker.ts'
import type { Bot } from './bot.ts'
import { laidOut } from './laid-out.ts'
import { type Audience, shown } from './response.ts'
import { viewOf } from './view.ts'

/** Where somebody's questions in a channel follow on from one another. */
export const threadOf = ({ channel, person }: Pick<Asker, 'channel' | 'person'>): string =>
  `${channel} ${person}`

/** A question that came by an interaction; one that stands by itself leans on nothing said before. */
export type Put = Readonly<{ text: string; leans: boolean }>

/** Answers it. It can be taken up by the person's next question there, or by a reply to an answer that all see. */
export async function answered(
  { text, leans }: Put,
  { id }: Pick<APIInteraction, 'id'>,
  asker: Asker,
  audience: Audience,
  bot: Bot,
): Promise<APIInteractionResponse> {
  const own = threadOf(asker)
  const asking = {
    platform: 'discord',
    thread: leans ? own : id,
    text,
    goesOnIn: audience === 'one' ? [own] : [own, id],
  } as const
  const given = await answerTo(bot.desk, asking)
  const view = viewOf(given, bot.desk.knowledge())
  const sharable = audience === 'one' && !asker.alone
  return shown(await laidOut({ answer: given.answer, view, page: 0, sharable, by: null }, bot), audience)
}
