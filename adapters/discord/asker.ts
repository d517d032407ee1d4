import { type APIInteraction, ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js'
import { languageOf } from './locales.ts'

/** Who did something, where, and in which language they are spoken to. */
export type Asker = Readonly<{
  person: string
  /** The name that others see. */
  name: string
  channel: string
  guild: string | null
  language: string
  /** In a direct message with the bot there is nobody to hide an answer from or share it with. */
  alone: boolean
  /** What Discord lets them do in the channel, as bits. */
  permissions: bigint
  /** Whether Discord lets the bot post in the channel: a command works also where it does not. */
  mayPost: boolean
}>

export function askerOf(interaction: APIInteraction): Asker {
  const { member, channel, guild_id: guild = null, context } = interaction
  const user = member?.user ?? interaction.user
  return {
    person: user?.id ?? '',
    name: member?.nick ?? user?.global_name ?? user?.username ?? '',
    channel: channel?.id ?? '',
    guild,
    language: languageOf('locale' in interaction ? interaction.locale : undefined),
    alone: context === InteractionContextType.BotDM,
    permissions: BigInt(member?.permissions ?? 0),
    mayPost: mayPost(interaction),
  }
}

const THREADS = new Set<ChannelType | undefined>([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
])

function mayPost({ app_permissions: given, channel }: APIInteraction): boolean {
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits
  const needed = ViewChannel | (THREADS.has(channel?.type) ? SendMessagesInThreads : SendMessages)
  return (BigInt(given ?? 0) & needed) === needed
}
