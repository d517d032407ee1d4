import { parseArgs } from 'node:util'
import { WrongUsage } from '../arguments.ts'
import { knowledgeIn } from '../knowledge/knowledge.ts'
import { newLog } from '../log.ts'
import { type World, write } from '../world.ts'
import { commandsOf } from './commands.ts'
import { type Place, refusal } from './refusal.ts'
import { type Registered, registered } from './registered.ts'
import { restOf, wireOf } from './rest.ts'
import { discordSettings, ID } from './settings.ts'

/**
 * `discord:register`: registers the commands, for one server where DISCORD_GUILD_ID is set. `--clear SERVER` removes those
 * that a server has of its own. Gives the exit code.
 */
export async function register(args: readonly string[], { env, out, err }: World): Promise<number> {
  const server = serverToClear(args)
  const settings = discordSettings(env)
  const { application, guild, token } = settings
  const rest = restOf(token, wireOf(settings), newLog(err, 'warn', [token]))
  const place: Place = server
    ? { application, guild: server, namedBy: '--clear' }
    : { application, guild, namedBy: 'DISCORD_GUILD_ID' }
  const commands = server ? [] : commandsOf(await knowledgeIn(null))
  const result = await registered(commands, place, rest).catch((error) => {
    throw refusal(error, place)
  })
  await write(out, server ? clearedText(result, server) : registeredText(result, guild))
  return 0
}

/** The server after `--clear`; null where there is none. Throws WrongUsage. */
function serverToClear(args: readonly string[]): string | null {
  const { clear = null } = parsed(args)
  if (clear !== null && !ID.test(clear)) throw new WrongUsage(WAYS)
  return clear
}

const WAYS =
  'write discord:register alone, or discord:register --clear SERVER with the ID of a server (a right click on it › Copy Server ID)'

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { clear: { type: 'string' } } }).values
  } catch {
    throw new WrongUsage(WAYS)
  }
}

function registeredText(result: Registered, guild: string | null): string {
  const lines = (['added', 'changed', 'removed', 'left'] as const).map((did) => line(did, result))
  return `${lines.join('')}registered for ${guild ? `server ${guild}` : 'every server and for every person'}\n`
}

const clearedText = (result: Registered, server: string): string =>
  `${line('removed', result)}server ${server} has no commands of its own any more\n`

const line = (did: keyof Registered, result: Registered): string =>
  `${did.padEnd(8)} ${result[did].join(', ') || 'none'}\n`
