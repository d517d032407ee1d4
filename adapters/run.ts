import { type Arguments, readArguments, WrongUsage } from './arguments.ts'
import { FaultyKnowledge, knowledgeIn } from './knowledge.ts'
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
  const [command, ...rest] = world.args
  if (command === 'check') return (await import('./terminal/check.ts')).runCheck(rest, world.out)
  const wanted = readArguments(world.args)
  if (wanted.wants === 'help') await write(world.out, USAGE)
  else await answered(wanted, { ...world, today: wanted.today ?? world.today })
  return 0
}

type Asking = Exclude<Arguments, { wants: 'help' }>

async function answered(wanted: Asking, world: World): Promise<void> {
  const knowledge = await knowledgeIn(wanted.knowledge)
  if (wanted.wants === 'answer') return (await import('./terminal/ask.ts')).answer(wanted, knowledge, world)
  if (wanted.wants === 'batch') return (await import('./terminal/batch.ts')).batch(knowledge, world)
  return (await import('./terminal/conversation.ts')).converse(knowledge, world)
}

/** A reader that has gone away (`| head`) is no failure. */
async function told(error: unknown, { err }: World): Promise<number> {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof WrongUsage) await write(err, `${text}\nchancery --help lists what can be asked\n`)
  else await write(err, error instanceof FaultyKnowledge ? text : `chancery stopped: ${text}\n`)
  return error instanceof WrongUsage ? 2 : 1
}
