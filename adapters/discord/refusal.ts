import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js'
import { WrongSettings } from '../settings.ts'
import type { Register } from './registered.ts'
import { TOKEN_NOT_TAKEN } from './settings.ts'

/** Where commands were to be registered, and by what the server was named. */
export type Place = Register & Readonly<{ namedBy: 'DISCORD_GUILD_ID' | '--clear' }>

const NO_SUCH_APPLICATION = new Set<unknown>([
  RESTJSONErrorCodes.UnknownApplication,
  RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication,
])
const NO_WAY_IN = new Set<unknown>([RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild])

/** What Discord says against a registration as what is wrong with which setting; any other error as it is. */
export function refusal(error: unknown, place: Place): unknown {
  const wrong = error instanceof DiscordAPIError ? wrongWith(error, place) : null
  return wrong ? new WrongSettings(`Discord refuses (${(error as Error).message}):\n  ${wrong}`) : error
}

function wrongWith({ code, status }: DiscordAPIError, place: Place): string | null {
  const { application, guild, namedBy } = place
  if (status === 401) return `DISCORD_TOKEN  ${TOKEN_NOT_TAKEN}`
  if (guild && NO_WAY_IN.has(code))
    return `${namedBy}  names server ${guild}, which has not let the bot in with the scope applications.commands: open ${inviteOf(application)}, or name another (a right click on a server › Copy Server ID)`
  if (NO_SUCH_APPLICATION.has(code) || NO_WAY_IN.has(code))
    return `DISCORD_APPLICATION_ID  ${application} is not the application of DISCORD_TOKEN: take both from the same one, the ID from General Information › Application ID`
  return null
}

/** Lets a server invite the bot to see channels, read back in them, and write in them and their threads. */
const inviteOf = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=274877975552`
