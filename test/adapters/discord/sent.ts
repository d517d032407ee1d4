import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js'

/** Interactions as Discord sends them, by one person in one channel of one server. */
export type Circumstances = Readonly<{
  id?: string
  locale?: string
  direct?: boolean
  person?: string
  permissions?: bigint
  /** Those of the bot in the channel. */
  own?: bigint
  /** The kind of the channel. */
  kind?: ChannelType
}>

let counted = 1_000n
const newId = (): string => String(100_000_000_000_000_000n + counted++)

const around = ({
  id = newId(),
  locale = 'en-US',
  direct = false,
  person = 'ann',
  permissions = 0n,
  own = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages,
  kind = ChannelType.GuildText,
}: Circumstances) => {
  const user = { id: person, username: person, global_name: 'Ann Other', discriminator: '0', avatar: null }
  return {
    id,
    application_id: '900000000000000001',
    token: `token-of-${id}`,
    version: 1,
    locale,
    channel: { id: 'newsroom', type: kind },
    app_permissions: String(own),
    channel_id: 'newsroom',
    context: direct ? InteractionContextType.BotDM : InteractionContextType.Guild,
    ...(direct
      ? { user }
      : { guild_id: 'gazette', member: { user, nick: null, permissions: String(permissions) } }),
  }
}

/** An interaction as far as the adapter reads it; what else Discord sends along is left out. */
const interaction = <I extends APIInteraction>(how: Circumstances, rest: object) =>
  ({ ...around(how), ...rest }) as object as I

type Values = Readonly<Record<string, string | boolean>>

const options = (given: Values, focused?: string) =>
  Object.entries(given).map(([name, value]) => ({
    name,
    value,
    type:
      typeof value === 'string' ? ApplicationCommandOptionType.String : ApplicationCommandOptionType.Boolean,
    ...(name === focused ? { focused: true } : {}),
  }))

/** A command by its name, or one of its subcommands by both. */
const command = (name: string, given: object[]) => {
  const [whole, sub] = name.split(' ')
  const options = sub ? [{ name: sub, type: ApplicationCommandOptionType.Subcommand, options: given }] : given
  return { id: 'c1', type: ApplicationCommandType.ChatInput, name: whole, options }
}

export const typed = (name: string, given: Values = {}, how: Circumstances = {}) =>
  interaction<APIChatInputApplicationCommandInteraction>(how, {
    type: InteractionType.ApplicationCommand,
    data: command(name, options(given)),
  })

export const typing = (name: string, given: Values, focused: string, how: Circumstances = {}) =>
  interaction<APIApplicationCommandAutocompleteInteraction>(how, {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: command(name, options(given, focused)),
  })

/** "Check this claim" on a message: its words, or all that it is. */
export const onMessage = (message: string | object, how: Circumstances = {}) =>
  interaction<APIMessageApplicationCommandInteraction>(how, {
    type: InteractionType.ApplicationCommand,
    data: {
      id: 'c2',
      type: ApplicationCommandType.Message,
      name: 'Check this claim',
      target_id: 'm1',
      resolved: {
        messages: { m1: { id: 'm1', ...(typeof message === 'string' ? { content: message } : message) } },
      },
    },
  })

export const click = (
  custom_id: string,
  how: Circumstances & Readonly<{ hidden?: boolean; message?: string }> = {},
) =>
  interaction<APIMessageComponentInteraction>(how, {
    type: InteractionType.MessageComponent,
    data: { custom_id, component_type: ComponentType.Button },
    message: { id: how.message ?? 'm9', flags: how.hidden ? MessageFlags.Ephemeral : 0 },
  })

export const ping = (how: Circumstances = {}) =>
  interaction<APIInteraction>(how, { type: InteractionType.Ping })
