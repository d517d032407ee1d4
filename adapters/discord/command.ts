import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionResponse,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandOptionType,
} from 'discord.js'
import { wordsIn } from '../../src/reply/words.ts'
import { dayOf } from '../desk/desk.ts'
import type { Asker } from './asker.ts'
import type { Bot } from './bot.ts'
import { checked } from './claim.ts'
import { isCommand } from './commands.ts'
import { digest } from './digest.ts'
import { laidOut } from './laid-out.ts'
import { legible } from './legible.ts'
import type { Given } from './options.ts'
import { answered } from './question.ts'
import { type Audience, shown, told } from './response.ts'
import { questionOf } from './typed.ts'

/** What somebody put into the options of a command. */
export function givenIn({ data }: Pick<APIChatInputApplicationCommandInteraction, 'data'>): Given {
  const given = (data.options ?? []).flatMap((option) =>
    option.type === ApplicationCommandOptionType.String ||
    option.type === ApplicationCommandOptionType.Boolean
      ? [[option.name, option.value] as const]
      : [],
  )
  return Object.fromEntries(given)
}

/** Answers a command that was typed. One that this program no longer has is out of date. */
export function command(
  interaction: APIChatInputApplicationCommandInteraction,
  asker: Asker,
  audience: Audience,
  bot: Bot,
): Promise<APIInteractionResponse> | APIInteractionResponse {
  const knowledge = bot.desk.knowledge()
  const words = wordsIn(knowledge, asker.language)
  const { name } = interaction.data
  if (name === 'digest') return digest(interaction, asker, bot)
  if (!isCommand(name)) return told(words.say('label.out-of-date'))
  const { language } = asker
  const today = dayOf(bot.desk.now())
  const typed = questionOf(name, givenIn(interaction), { language, knowledge, today })
  if ('told' in typed) return told(typed.told)
  return answered({ text: typed.text, leans: name === 'ask' }, interaction, asker, audience, bot)
}

/** "Check this claim": what a message states, held against the record as of today. */
export async function checkClaim(
  { data }: APIMessageApplicationCommandInteraction,
  asker: Asker,
  audience: Audience,
  bot: Bot,
): Promise<APIInteractionResponse> {
  const today = dayOf(bot.desk.now())
  const text = legible(data.resolved.messages[data.target_id] ?? {})
  if (!text) return told(wordsIn(bot.desk.knowledge(), asker.language).say('vetting.no-text'))
  const answer = checked(text, today, bot.desk.knowledge(), asker.language)
  const view = { of: 'claim', text, today, language: asker.language } as const
  const sharable = audience === 'one' && !asker.alone && answer.outcome === 'answered'
  return shown(await laidOut({ answer, view, page: 0, sharable, by: null }, bot), audience)
}
