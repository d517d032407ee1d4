import { once } from 'node:events'
import { type APIGatewayBotInfo, type REST, Routes, type Shard, ShardingManager } from 'discord.js'
import type { Desk } from '../desk/desk.ts'
import { paused } from '../network/paused.ts'
import { countedFrom } from './counting.ts'
import { type Gateway, notLetIn } from './gateway.ts'
import { ended, keptShard } from './kept-shard.ts'
import { lossIn } from './shard.ts'

/** Milliseconds between the starts of two shards: Discord lets one connect in five seconds. */
const APART = 5_500

/**
 * The servers shared among several processes of this program, each with its own connection; `auto` takes as many as Discord
 * recommends. This process answers nothing itself, and outlives each of them, until Discord takes one of them no more: it
 * would not take another one in its place either.
 */
export function shardsOf(
  count: number | 'auto',
  token: string,
  rest: REST,
  { now, log, meter }: Desk,
): Gateway {
  const stopping = new AbortController()
  const stop = stopping.signal
  const keeping = { turn: turnsApart(APART, stop), stop, now, log }
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  const heard = (message: unknown) => {
    countedFrom(message, meter)
    const loss = lossIn(message)
    if (loss === null) return
    stopping.abort()
    lost.reject(new Error(loss))
  }
  let shards: readonly Shard[] = []
  let kept: Promise<unknown> = Promise.resolve()
  return {
    open: async () => {
      const { shards: recommended } = await gatewayOf(rest)
      shards = newShards(count === 'auto' ? recommended : count, token)
      for (const shard of shards) shard.on('message', heard)
      const connected = Promise.all(shards.map((shard) => once(shard, 'ready')))
      kept = Promise.all(shards.map((shard) => keptShard(shard, keeping)))
      await connected
    },
    close: async () => {
      stopping.abort()
      await Promise.all(shards.map((shard) => ended(shard, 'SIGTERM')))
      await kept
    },
    ready: () => shards.length > 0 && shards.every(({ ready }) => ready),
    lost: lost.promise,
  }
}

/** Where the gateway is, and in how many shards Discord recommends to connect to it. */
async function gatewayOf(rest: REST): Promise<APIGatewayBotInfo> {
  try {
    return (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo
  } catch (error) {
    throw notLetIn(error as Error)
  }
}

/** Shards that are not started yet, and not started again by discord.js, which would do so at once and only once. */
function newShards(totalShards: number, token: string): Shard[] {
  const [, program = '', ...shardArgs] = process.argv
  const given = { token, totalShards, shardArgs, execArgv: process.execArgv, respawn: false }
  const manager = new ShardingManager(program, given)
  return Array.from({ length: totalShards }, (_, id) => {
    const shard = manager.createShard(id)
    shard.env = onlyDiscord(shard.env)
    return shard
  })
}

/** What the process of a shard finds in its environment: no other platform, no pages, and not that there are shards. */
function onlyDiscord(env: Shard['env']): Shard['env'] {
  const kept = Object.entries(env ?? {}).filter(([name]) => !/^SLACK_|^DISCORD_SHARDS$/.test(name))
  return { ...Object.fromEntries(kept), HTTP_PORT: 'off' }
}

/** Turns for whoever asks, in order, so many milliseconds apart. */
function turnsApart(milliseconds: number, stop: AbortSignal): () => Promise<void> {
  let next: Promise<void> = Promise.resolve()
  return () => {
    const turn = next
    next = turn.then(() => paused(milliseconds, stop))
    return turn
  }
}
