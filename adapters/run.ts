import { type Arguments, type CommandName, readArguments, WrongUsage } from './arguments.ts'
import { configured } from './configured.ts'
import { knowledgeIn } from './knowledge/knowledge.ts'
import { answer } from './terminal/ask.ts'
import { USAGE } from './usage.ts'
import { type World, write } from './world.ts'

/** Does what the command line asks for, and gives the exit code of the contract. Never throws. */
export async function run(world: World): Promise<number> {
  try {
    return await started(world)
  } catch (error) {
    return told(error, world)
  }
}

async function started(world: World): Promise<number> {
  const [name = '', ...rest] = world.args
  const command = isOwn(name) && !rest.includes('--help') ? COMMANDS[name] : undefined
  if (command) return (await command())(rest, world)
  const wanted = readArguments(world.args)
  if (wanted.wants !== 'help') return answered(wanted, world)
  await write(world.out, USAGE)
  return 0
}

type Command = (args: readonly string[], world: World) => Promise<number>

/** Commands that read their own arguments; each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<Exclude<CommandName, 'ask' | 'help'>, () => Promise<Command>>> = {
  digest: async () => (await import('./terminal/digest.ts')).digest,
  check: async () => (await import('./terminal/check.ts')).checked,
  health: async () => (await import('./http/health.ts')).health,
  backup: async () => (await import('./store/commands.ts')).backup,
  restore: async () => (await import('./store/commands.ts')).restore,
  unanswered: async () => (await import('./store/commands.ts')).unanswered,
  history: async () => (await import('./store/commands.ts')).history,
  'discord:register': async () => (await import('./discord/register.ts')).register,
}

const isOwn = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name)

type Asking = Exclude<Arguments, { wants: 'help' }>

/** Where a chat platform is configured the program serves it; else it talks on the terminal. Each is loaded for itself: the first answer must not wait for it. */
async function answered(wanted: Asking, world: World): Promise<number> {
  const platforms = configured(world.env)
  if (wanted.wants === 'conversation' && platforms.length) {
    if (wanted.today !== null)
      throw new WrongUsage(`--now belongs to the terminal: there are settings for ${platforms.join(' and ')}`)
    return (await import('./serving.ts')).serving(wanted.knowledge, world)
  }
  const knowledge = await knowledgeIn(wanted.knowledge)
  const today = wanted.today ?? world.today
  if (wanted.wants === 'answer') return answer(wanted, knowledge, today, world)
  if (wanted.wants === 'vetting')
    return (await import('./terminal/vet.ts')).vetting(wanted, knowledge, today, world)
  if (wanted.wants === 'batch') return (await import('./terminal/batch.ts')).batch(knowledge, today, world)
  return (await import('./terminal/conversation.ts')).converse(knowledge, today, world)
}

/** Says what went wrong. A reader that has gone away (`| head`) is no failure. */
async function told(error: unknown, { err }: World): Promise<number> {
  const { name, code, message } = error as NodeJS.ErrnoException
  if (code === 'EPIPE') return 0
  if (name === 'WrongUsage') await write(err, `${message}\n--help lists the commands and their options\n`)
  else if (name === 'FaultyKnowledge' || name === 'WrongSettings') await write(err, `${message.trimEnd()}\n`)
  else await write(err, `chancery stopped: ${message ?? error}\n`)
  return name === 'WrongUsage' ? 2 : 1
}
