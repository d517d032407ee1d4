import type { APIInteractionResponse, APIMessageComponentInteraction } from 'discord.js'
import { wordsIn } from '../../src/reply/words.ts'
import { spared } from '../desk/desk.ts'
import type { Asker } from './asker.ts'
import type { Bot } from './bot.ts'
import { type Click, clickOf, sealOf } from './click.ts'
import { laidOut } from './laid-out.ts'
import { answered } from './question.ts'
import { type Audience, shown, told, turned } from './response.ts'
import { shared } from './share.ts'
import { answerOf } from './view.ts'

/** Answers a click: on a question, on "show more", on "share". What a button stood for may be gone by now. */
export async function pressed(
  interaction: APIMessageComponentInteraction,
  asker: Asker,
  audience: Audience | 'same',
  bot: Bot,
): Promise<APIInteractionResponse> {
  const { store, now, log } = bot.desk
  const kept = (key: string) => spared(store.kept.read(key, now()), null, log)
  const click = await clickOf(interaction.data.custom_id, kept)
  if (click?.wants === 'ask')
    return answered(
      { text: click.text, leans: false },
      interaction,
      asker,
      audience === 'all' ? 'all' : 'one',
      bot,
    )
  const again = click && (await madeAgain(click, interaction, asker, audience, bot))
  return again ?? told(wordsIn(bot.desk.knowledge(), asker.language).say('label.out-of-date'))
}

type Turn = Exclude<Click, { wants: 'ask' }>

/** Another page, or the page for all; null where the answer says something else by now. */
async function madeAgain(
  { wants, page, seal, view }: Turn,
  interaction: APIMessageComponentInteraction,
  asker: Asker,
  audience: Audience | 'same',
  bot: Bot,
): Promise<APIInteractionResponse | null> {
  const answer = answerOf(view, bot.desk.knowledge())
  if (sealOf(answer) !== seal) return null
  if (wants === 'share') return shared({ answer, view, page }, interaction, asker, bot)
  const sharable = audience !== 'all' && !asker.alone
  const showing = await laidOut({ answer, view, page, sharable, by: null }, bot)
  return audience === 'same' ? turned(showing) : shown(showing, audience)
}
