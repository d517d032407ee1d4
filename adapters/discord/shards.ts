import { once } from 'node:events'
import { extname } from 'node:path'
import { type APIGatewayBotInfo, type REST, Routes, type Shard, ShardingManager } from 'discord.js'
import type { Logger } from 'pino'
import type { Gateway } from './gateway.ts'

/** One process of the bot with its own part of the servers: shard.ts here, shard.js where the program is built. */
const SHARD = `${import.meta.dirname}/shard${extname(import.meta.filename)}`

/** The servers shared among several processes, each with its own connection; `auto` takes as many as Discord recommends. */
export function shardsOf(count: number | 'auto', token: string, rest: REST, log: Logger): Gateway {
  let manager: ShardingManager | null = null
  return {
    open: async () => {
      const amount = count === 'auto' ? await recommended(rest) : count
      manager = new ShardingManager(SHARD, { token, totalShards: amount, execArgv: process.execArgv })
      manager.on('shardCreate', (shard) => report(shard, log))
      await manager.spawn()
    },
    close: async () => {
      if (!manager) return
      manager.respawn = false
      await Promise.all(manager.shards.map(ended))
    },
    ready: () =>
      manager !== null &&
      manager.shards.size === manager.totalShards &&
      manager.shards.every(({ ready }) => ready),
  }
}

async function recommended(rest: REST): Promise<number> {
  return ((await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo).shards
}

function report(shard: Shard, log: Logger): void {
  shard.on('ready', () => log.info({ shard: shard.id }, 'a shard is ready'))
  shard.on('death', () => log.error({ shard: shard.id }, 'a shard ended'))
}

/** Lets a shard finish what it answers. */
async function ended({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
