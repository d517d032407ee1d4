import { type Arguments, readArguments, WrongUsage } from './arguments.ts'
import { FaultyKnowledge, knowledgeIn } from './knowledge.ts'
import { answer } from './terminal/ask.ts'
import { batch } from './terminal/batch.ts'
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
  if (command === 'check') return (await import('./terminal/check.ts')).runCheck(rest, (text) => world.out.write(text))
  const wanted = readArguments(world.args)
  if (wanted.wants !== 'help') return answered(wanted, world)
  await write(world.out, USAGE)
  return 0
}

type Asking = Exclude<Arguments, { wants: 'help' }>

/** What only some ways of asking need is loaded for them alone: the first answer must not wait for it. */
async function answered(wanted: Asking, world: World): Promise<number> {
  const knowledge = await knowledgeIn(wanted.knowledge)
  const today = wanted.today ?? world.today
  if (wanted.wants === 'answer') return answer(wanted, knowledge, today, world)
  if (wanted.wants === 'batch') return batch(knowledge, today, world)
  return (await import('./terminal/conversation.ts')).converse(knowledge, today, world)
}

/** A reader that has gone away (`| head`) is no failure. */
async function told(error: unknown, { err }: World): Promise<number> {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof WrongUsage) await write(err, `${text}\nchancery --help lists what can be asked\n`)
  else await write(err, error instanceof FaultyKnowledge ? (await import('./terminal/faults.ts')).faultsText(error.faults) : `chancery stopped: ${text}\n`)
  return error instanceof WrongUsage ? 2 : 1
}
