import { once } from 'node:events'
import { DiscordjsErrorCodes, type Shard } from 'discord.js'
import type { Logger } from 'pino'
import { paused } from '../network/paused.ts'

/** What a shard is kept by. */
type Keeping = Readonly<{
  /** Resolves when a shard may connect. */
  turn: () => Promise<void>
  /** Aborted when no shard is wanted any more. */
  stop: AbortSignal
  now: () => Date
  log: Logger
}>

/** Milliseconds that a shard has until it is connected; it loads the knowledge first. */
const CONNECTED = 60_000

/**
 * Milliseconds before a lost shard is tried again: at first, and at most, each pause twice the one before. At most so often,
 * because Discord takes the token of a bot that connects more than a thousand times a day:
 * https://discord.com/developers/docs/events/gateway#rate-limiting
 */
const FIRST = 1_000
const LONGEST = 300_000

/** Keeps one shard connected until it is told to stop: one that is lost, or that does not come up, is tried again. */
export async function keptShard(shard: Shard, keeping: Keeping): Promise<void> {
  const { turn, stop, log } = keeping
  watch(shard, log)
  let pause = FIRST
  while (!stop.aborted) {
    await turn()
    if (stop.aborted) return
    const { connected, why } = await life(shard, keeping)
    if (stop.aborted) return
    if (connected >= LONGEST) pause = FIRST
    log.error({ shard: shard.id, err: why, seconds: pause / 1000 }, 'a shard is lost; it is tried again')
    await paused(pause, stop)
    pause = Math.min(2 * pause, LONGEST)
  }
}

/** A shard whose connection Discord closed for good ends; a process that cannot be started has no end of its own. */
function watch(shard: Shard, log: Logger): void {
  shard.on('ready', () => log.info({ shard: shard.id }, 'a shard is connected'))
  shard.on('disconnect', () => shard.process?.kill())
  shard.on('spawn', (child) =>
    child.on('error', (err: Error) => {
      log.error({ shard: shard.id, err }, 'the process of a shard failed')
      if (shard.process?.pid === undefined) shard.kill()
    }),
  )
}

/** Starts a shard and waits for its end: how many milliseconds it was connected, and why it was not. */
async function life(shard: Shard, { now }: Keeping): Promise<{ connected: number; why?: unknown }> {
  try {
    await shard.spawn(CONNECTED)
  } catch (why) {
    await ended(shard, isClosed(why) ? 'SIGTERM' : 'SIGKILL')
    return { connected: 0, why }
  }
  const since = now().getTime()
  await once(shard, 'death')
  return { connected: now().getTime() - since }
}

/** Whether Discord closed the connection before the shard was ready: its process is well, and is yet to say why. */
const isClosed = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === DiscordjsErrorCodes.ShardingReadyDisconnected

/** Ends the process of a shard, if there is one. One that was told already is not told twice: that would cut it short. */
export async function ended({ process: child }: Shard, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (!child) return
  const exit = once(child, 'exit')
  if (signal === 'SIGKILL' || !child.killed) child.kill(signal)
  await exit
}
