import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { SayKey } from '../../src/knowledge/says.ts'
import { digestCommand, type RestrictedCommand } from './digest-command.ts'
import { named, sayInEachLocale, type Worded, worded } from './locales.ts'

/** What can be ordered by typing. */
export type CommandName = 'ask' | 'status' | 'embassy' | 'timeline' | 'compare' | 'list' | 'sources' | 'help'

/** The topics that `/status` can be narrowed to, and what `/list` can list: each a question of the core's own. */
export const ASPECTS = ['recognition', 'accreditation', 'mission', 'relations', 'all'] as const
export const LISTS = ['who-recognises', 'who-accredits', 'which-missions'] as const

type Option = (knowledge: Knowledge) => APIApplicationCommandBasicOption

const optional: Readonly<{ required?: boolean }> = { required: false }
const needed = { required: true }

const text =
  (name: Worded, more: object = {}): Option =>
  () => ({
    type: ApplicationCommandOptionType.String,
    ...worded(name),
    ...more,
  })
const completed = (name: Worded, { required = true } = {}): Option =>
  text(name, { required, autocomplete: true })
const chosen =
  (name: Worded, keys: readonly SayKey[], { required = true } = {}): Option =>
  (knowledge) => ({
    type: ApplicationCommandOptionType.String,
    ...worded(name),
    required,
    choices: keys.map((key) => choiceOf(key, knowledge)),
  })
const yesOrNo =
  (name: Worded): Option =>
  () => ({ type: ApplicationCommandOptionType.Boolean, ...worded(name) })

const DATE = text('date', { max_length: 60 })
const PRIVATE = yesOrNo('private')

const OPTIONS: Readonly<Record<CommandName, readonly Option[]>> = {
  ask: [text('question', { ...needed, max_length: 2_000 }), PRIVATE],
  status: [
    completed('country'),
    chosen(
      'aspect',
      ASPECTS.map((aspect) => `topic.${aspect}` as const),
      optional,
    ),
    DATE,
    PRIVATE,
  ],
  embassy: [completed('mission'), DATE, PRIVATE],
  timeline: [completed('country'), PRIVATE],
  compare: [completed('country'), completed('with'), completed('also', optional), PRIVATE],
  list: [
    chosen(
      'what',
      LISTS.map((list) => `next.${list}` as const),
    ),
    DATE,
    PRIVATE,
  ],
  sources: [completed('country', optional), PRIVATE],
  help: [],
}

export const isCommand = (name: string): name is CommandName => Object.hasOwn(OPTIONS, name)

/** In servers and direct messages, installed by a server or by a person for everywhere. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

/** A command as Discord is told of it. */
export type Command = RESTPostAPIApplicationCommandsJSONBody | RestrictedCommand

/** All commands as Discord takes them, in every language that it and we have. */
export function commandsOf(knowledge: Knowledge): Command[] {
  const typed = Object.entries(OPTIONS).map(([name, options]) => ({
    type: ApplicationCommandType.ChatInput as const,
    ...worded(name as CommandName),
    ...EVERYWHERE,
    options: options.map((option) => option(knowledge)),
  }))
  const check = { type: ApplicationCommandType.Message as const, ...named('check'), ...EVERYWHERE }
  return [...typed, digestCommand(knowledge), check]
}

function choiceOf(key: SayKey, knowledge: Knowledge): APIApplicationCommandOptionChoice<string> {
  const { english, others } = sayInEachLocale(key, knowledge)
  return { name: english, name_localizations: others, value: key.replace(/^(topic|next)\./, '') }
}
