import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { SayKey } from '../../src/knowledge/says.ts'
import type { Field, Order } from '../digest/order.ts'
import { type Described, described, named, type Worded, worded } from './locales.ts'

/** Who may manage digests: shown by Discord to nobody else, and asked again when somebody gives an order. */
export const MANAGER = PermissionFlagsBits.ManageGuild

/** The wishes that an order can carry, with what is said of each; who may manage a digest is for the server to say. */
const WISHES = {
  when: 'digest.hint.when',
  zone: 'digest.hint.zone',
  watching: 'digest.hint.watching',
  topics: 'digest.field.topics',
  changes: 'digest.field.changes',
  nothing: 'digest.field.nothing',
  late: 'digest.field.late',
  quiet: 'digest.hint.quiet',
  language: 'digest.field.language',
} as const satisfies Partial<Record<Field, SayKey>>
export const WISHED = Object.keys(WISHES) as (keyof typeof WISHES)[]

type Verb = Order['do']
type Given = Readonly<{ name: Worded; says: SayKey; required?: boolean; completed?: boolean }>

const DIGEST: Given = { name: 'which', says: 'digest.title', completed: true }
const wish = (field: keyof typeof WISHES): Given => ({ name: field, says: WISHES[field] })

/** What can be ordered: what is said of it, and what it takes. */
const ORDERS: Readonly<Record<Verb, Readonly<{ says: SayKey; takes: readonly Given[] }>>> = {
  create: {
    says: 'digest.button.new',
    takes: [{ ...wish('when'), required: true }, ...WISHED.slice(1).map(wish)],
  },
  list: { says: 'digest.title.all', takes: [] },
  preview: { says: 'digest.button.preview', takes: [DIGEST] },
  pause: { says: 'digest.button.pause', takes: [DIGEST, { name: 'until', says: 'digest.paused-until' }] },
  resume: { says: 'digest.button.resume', takes: [DIGEST] },
  change: { says: 'digest.button.change', takes: [DIGEST, ...WISHED.map(wish)] },
  delete: { says: 'digest.button.stop', takes: [DIGEST] },
  again: { says: 'digest.button.again', takes: [{ ...DIGEST, required: true }] },
  settle: { says: 'digest.button.settle', takes: [{ ...DIGEST, required: true }] },
  help: { says: 'digest.help', takes: [] },
}

type ChatInput = RESTPostAPIChatInputApplicationCommandsJSONBody

/**
 * A command that only some may see. Discord takes their permissions as a number, as its API description says, and as the
 * digits of one, which is all that the types of discord.js know; it gives digits back.
 */
export type RestrictedCommand = Omit<ChatInput, 'default_member_permissions'> &
  Readonly<{ default_member_permissions: number }>

/** `/digest` as Discord takes it. */
export function digestCommand(knowledge: Knowledge): RestrictedCommand {
  return {
    type: ApplicationCommandType.ChatInput,
    ...worded('digest'),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: Number(MANAGER),
    options: Object.entries(ORDERS).map(
      ([verb, { says, takes }]): APIApplicationCommandSubcommandOption => ({
        type: ApplicationCommandOptionType.Subcommand,
        ...named(`digest.${verb as Verb}`),
        ...described(says, knowledge),
        options: takes.map((given) => optionOf(given, described(given.says, knowledge))),
      }),
    ),
  }
}

const optionOf = ({ name, required = false, completed = false }: Given, description: Described) => ({
  type: ApplicationCommandOptionType.String as const,
  ...named(name),
  ...description,
  required,
  ...(completed ? { autocomplete: true as const } : { max_length: 400 }),
})
