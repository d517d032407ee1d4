import type { REST } from 'discord.js'
import type { Desk } from '../desk/desk.ts'
import { newGate } from '../desk/flood.ts'
import { listen } from '../network/listen.ts'
import type { Platform } from '../platform.ts'
import type { Bot } from './bot.ts'
import { byRest } from './by-rest.ts'
import { countingAtManager } from './counting.ts'
import { courier } from './courier.ts'
import { type Ears, type Gateway, gatewayTo } from './gateway.ts'
import { newOngoing, type Ongoing } from './ongoing.ts'
import { restOf, type Wire, wireOf } from './rest.ts'
import { seenThrough } from './see-through.ts'
import type { DiscordSettings } from './settings.ts'
import { shardOf, toManager } from './shard.ts'
import { shardsOf } from './shards.ts'
import { signedRequests } from './signed-requests.ts'
import { isForUs, spokenTo } from './spoken.ts'
import { untilOpen } from './until-open.ts'

/** The bot in Discord. `wire` is how Discord is reached, for a test that listens in. */
export function discord(settings: DiscordSettings, given: Desk, wire: Wire = wireOf(settings)): Platform {
  const { token, connection } = settings
  const desk = connection.by === 'shard' ? { ...given, meter: countingAtManager(toManager) } : given
  const bot = { desk, gate: newGate() }
  const rest = restOf(token, wire, desk.log)
  const impatient = restOf(token, { ...wire, retries: 0, rejectOnRateLimit: () => true }, desk.log)
  const ongoing = newOngoing(desk.log)
  const door = doorOf(settings, wire, { bot, rest, ongoing })
  return {
    name: 'discord',
    start: door.open,
    stop: async () => {
      ongoing.takeNothing()
      await ongoing.finished()
      await door.close()
    },
    ready: door.ready,
    ...(door.lost && { lost: door.lost }),
    courier: courier(impatient, bot),
  }
}

type Inside = Readonly<{ bot: Bot; rest: REST; ongoing: Ongoing }>

/** How questions come in. */
function doorOf({ token, connection }: DiscordSettings, wire: Wire, { bot, rest, ongoing }: Inside): Gateway {
  const { log } = bot.desk
  if (connection.by === 'requests')
    return served(connection, signedRequests(connection.publicKey, bot, rest, ongoing))
  if (connection.by === 'shards')
    return untilOpen(() => shardsOf(connection.count, token, rest, bot.desk), log)
  const ears: Ears = {
    interaction: (interaction) => ongoing.add(() => seenThrough(interaction, bot, byRest(interaction, rest))),
    message: (said, self) => {
      if (isForUs(said, self)) ongoing.add(() => spokenTo(said, self, rest, bot))
    },
  }
  const gateway = () => gatewayTo(token, wire, ears, log)
  /** A shard that does not get through is tried again by its manager. */
  return connection.by === 'shard' ? shardOf(gateway()) : untilOpen(gateway, log)
}

type Address = Readonly<{ host: string; port: number }>

/** Listens for signed requests, in the place of a connection to the gateway. */
function served({ host, port }: Address, answer: ReturnType<typeof signedRequests>): Gateway {
  let listening: Awaited<ReturnType<typeof listen>> | null = null
  return {
    open: async () => {
      listening = await listen({ fetch: answer }, { host, port, setBy: 'DISCORD_HOST and DISCORD_PORT' })
    },
    close: async () => listening?.close(),
    ready: () => listening !== null,
  }
}
