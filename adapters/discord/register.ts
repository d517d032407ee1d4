import { WrongUsage } from '../arguments.ts'
import { knowledgeIn } from '../knowledge.ts'
import { newLog } from '../log.ts'
import { type World, write } from '../world.ts'
import { commandsOf } from './commands.ts'
import { type Registered, registered } from './registered.ts'
import { restOf, wireOf } from './rest.ts'
import { discordSettings } from './settings.ts'

/** `discord:register`: registers the commands, for one server where DISCORD_GUILD_ID is set. Gives the exit code. */
export async function register(args: readonly string[], world: World): Promise<number> {
  if (args.length) throw new WrongUsage('discord:register takes nothing after it')
  const { env, out, err } = world
  const settings = discordSettings(env)
  const rest = restOf(settings.token, wireOf(settings), newLog(err, 'warn', [settings.token]))
  const result = await registered(commandsOf(await knowledgeIn(null)), settings, rest)
  const place = settings.guild ? `server ${settings.guild}` : 'every server and for every person'
  await write(out, `${linesOf(result).join('\n')}\nregistered for ${place}\n`)
  return 0
}

const linesOf = (result: Registered): string[] =>
  (['added', 'changed', 'removed', 'left'] as const).map(
    (did) => `${did.padEnd(8)} ${result[did].join(', ') || 'none'}`,
  )
