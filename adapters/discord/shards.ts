import { once } from 'node:events'
import { type APIGatewayBotInfo, type REST, Routes, type Shard, ShardingManager } from 'discord.js'
import type { Logger } from 'pino'
import type { Gateway } from './gateway.ts'

/** Milliseconds that a shard has until it is connected; it loads the knowledge first. */
const CONNECTED = 60_000

/**
 * The servers shared among several processes of this program, each with its own connection; `auto` takes as many as Discord
 * recommends. This process answers nothing itself.
 */
export function shardsOf(count: number | 'auto', token: string, rest: REST, log: Logger): Gateway {
  let manager: ShardingManager | null = null
  return {
    open: async () => {
      const totalShards = count === 'auto' ? await recommended(rest) : count
      const [, program = '', ...shardArgs] = process.argv
      manager = new ShardingManager(program, { token, totalShards, shardArgs, execArgv: process.execArgv })
      manager.on('shardCreate', (shard) => {
        shard.env = onlyDiscord(shard.env)
        report(shard, log)
      })
      await manager.spawn({ timeout: CONNECTED })
    },
    close: async () => {
      if (!manager) return
      manager.respawn = false
      await Promise.all(manager.shards.map(ended))
    },
    ready: () => manager !== null && areReady(manager),
  }
}

const areReady = ({ shards, totalShards }: ShardingManager): boolean =>
  shards.size === totalShards && shards.every(({ ready }) => ready)

async function recommended(rest: REST): Promise<number> {
  return ((await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo).shards
}

/** What the process of a shard finds in its environment: no other platform, no pages, and not that there are shards. */
function onlyDiscord(env: Shard['env']): Shard['env'] {
  const kept = Object.entries(env ?? {}).filter(([name]) => !/^SLACK_|^DISCORD_SHARDS$/.test(name))
  return { ...Object.fromEntries(kept), HTTP_PORT: 'off' }
}

function report(shard: Shard, log: Logger): void {
  shard.on('ready', () => log.info({ shard: shard.id }, 'a shard is connected'))
  shard.on('death', () => log.error({ shard: shard.id }, 'the process of a shard ended'))
}

/** Lets a shard finish what it answers. */
async function ended({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

/**
 * A connection of a shard. A shard whose manager died ends as if it had been told to, for nobody is left who would; when it
 * ends it lets go of its manager, which would keep it running.
 */
export function shardOf(gateway: Gateway): Gateway {
  const end = () => process.kill(process.pid, 'SIGTERM')
  return {
    ...gateway,
    open: async () => {
      process.once('disconnect', end)
      await gateway.open()
    },
    close: async () => {
      await gateway.close()
      process.off('disconnect', end)
      process.disconnect?.()
    },
  }
}
