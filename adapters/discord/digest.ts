import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionResponse,
  ApplicationCommandOptionType,
} from 'discord.js'
import type { Answer, Part } from '../../src/answer.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { carryOut } from '../digest/carry-out.ts'
import type { Giver } from '../digest/giver.ts'
import type { Order, Wishes } from '../digest/order.ts'
import type { Replied } from '../digest/replied.ts'
import type { Asker } from './asker.ts'
import type { Bot } from './bot.ts'
import { MANAGER, WISHED } from './digest-command.ts'
import { laidOut } from './laid-out.ts'
import { shown, told } from './response.ts'

type Said = Readonly<Record<string, string | undefined>>

/** Carries out an order on the digests of a channel; only the one who gave it sees what is said back. */
export async function digest(
  { data }: Pick<APIChatInputApplicationCommandInteraction, 'data'>,
  asker: Asker,
  bot: Bot,
): Promise<APIInteractionResponse> {
  const [ordered] = data.options ?? []
  if (asker.guild === null || ordered?.type !== ApplicationCommandOptionType.Subcommand)
    return outOfDate(asker, bot)
  const order = await orderOf(ordered.name, saidIn(ordered.options ?? []), bot)
  if (!order) return outOfDate(asker, bot)
  const answer = answerOf(await carryOut(bot.desk, order, giverOf(asker, asker.guild)), asker.language)
  const view = { of: 'edition', answer } as const
  return shown(await laidOut({ answer, view, page: 0, sharable: false, by: null }, bot), 'one')
}

const outOfDate = ({ language }: Asker, { desk }: Bot): APIInteractionResponse =>
  told(wordsIn(desk.knowledge(), language).say('label.out-of-date'))

/** Discord says with every order what its giver may do; where digests are posted, only managers of the server may. */
export const giverOf = ({ channel, person, language, permissions, mayPost }: Asker, guild: string) =>
  ({
    platform: 'discord',
    workspace: guild,
    channel,
    person,
    language,
    zone: null,
    reach: mayPost ? 'open' : 'closed',
    rankIn: async () => ((permissions & MANAGER) === MANAGER ? 'admin' : 'stranger'),
  }) satisfies Giver

const saidIn = (options: readonly APIApplicationCommandInteractionDataBasicOption[]): Said =>
  Object.fromEntries(
    options.map(({ name, ...option }) => [name, 'value' in option ? String(option.value) : '']),
  )

/** The order in what was put into the options; null where this program has no such order. */
async function orderOf(verb: string, said: Said, bot: Bot): Promise<Order | null> {
  const digest = said.which?.trim().replace(/^#/, '').toLowerCase() || null
  switch (verb) {
    case 'help':
    case 'list':
      return { do: verb }
    case 'create':
      return { do: verb, wishes: wishesIn(said) }
    case 'change':
      return { do: verb, digest, wishes: wishesIn(said) }
    case 'preview':
    case 'resume':
    case 'delete':
      return { do: verb, digest }
    case 'pause':
      return { do: verb, digest, until: said.until?.trim() || null }
    case 'again':
    case 'settle':
      return digest ? { do: verb, digest, occurrence: await doubtfulOf(digest, bot) } : null
    default:
      return null
  }
}

const wishesIn = (said: Said): Wishes =>
  Object.fromEntries(WISHED.flatMap((field) => (said[field] === undefined ? [] : [[field, said[field]]])))

/** The newest edition of which nobody knows whether it arrived; where there is none, the order says so itself. */
async function doubtfulOf(digest: string, { desk }: Bot): Promise<string> {
  const editions = await desk.store.editions.of(digest)
  return editions.find(({ state }) => state === 'unknown')?.occurrence ?? ''
}

/** What is said back, laid out as an answer: an edition that is shown with it stands below. */
function answerOf({ headline, faults, lines, preview }: Replied, language: string): Answer {
  const note = (sentence: string): Part => ({ kind: 'note', sentence })
  const below: Part[] = preview ? [{ kind: 'heading', sentence: preview.headline }, ...preview.parts] : []
  return {
    version: 1,
    outcome: faults.length ? 'abstained' : 'answered',
    understood: {
      intent: 'help',
      aspect: 'all',
      countries: [],
      mission: null,
      people: [],
      asOf: null,
      language,
    },
    headline,
    parts: [...faults.map(({ message }) => note(message)), ...lines.map(note), ...below],
    next: [],
  }
}
