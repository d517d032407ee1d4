import { type GuildMember, Options, type User } from 'discord.js'

/** What discord.js may keep a number of, beside the servers, channels and roles that it cannot do without. */
const NONE = [
  'ApplicationCommandManager',
  'ApplicationEmojiManager',
  'AutoModerationRuleManager',
  'BaseGuildEmojiManager',
  'DMMessageManager',
  'EntitlementManager',
  'GuildBanManager',
  'GuildEmojiManager',
  'GuildForumThreadManager',
  'GuildInviteManager',
  'GuildMessageManager',
  'GuildScheduledEventManager',
  'GuildStickerManager',
  'GuildTextThreadManager',
  'MessageManager',
  'PresenceManager',
  'ReactionManager',
  'ReactionUserManager',
  'StageInstanceManager',
  'ThreadManager',
  'ThreadMemberManager',
  'VoiceStateManager',
] as const

/** Only the bot itself. */
const SELF = { maxSize: 1, keepOverLimit: ({ id, client }: GuildMember | User) => id === client.user.id }

/** Nothing is answered from the memory of discord.js, so that it keeps as little as it can do with. */
export const CACHES = Options.cacheWithLimits({
  ...Object.fromEntries(NONE.map((name) => [name, 0])),
  GuildMemberManager: SELF,
  UserManager: SELF,
})
