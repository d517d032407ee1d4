import type { Desk } from '../desk.ts'
import { newGate } from '../flood.ts'
import { listen } from '../listen.ts'
import type { Platform } from '../platform.ts'
import { byRest } from './by-rest.ts'
import { courier } from './courier.ts'
import { type Gateway, gatewayTo } from './gateway.ts'
import { newOngoing } from './ongoing.ts'
import { restOf, type Wire } from './rest.ts'
import { seenThrough } from './see-through.ts'
import type { DiscordSettings } from './settings.ts'
import { shardsOf } from './shards.ts'
import { signedRequests } from './signed-requests.ts'
import { isForUs, spokenTo } from './spoken.ts'

/** The bot in Discord. `wire` is where Discord is, for a test that puts its own server there. */
export function discord(settings: DiscordSettings, desk: Desk, wire: Wire = {}): Platform {
  const { token, connection } = settings
  const { log } = desk
  const bot = { desk, gate: newGate() }
  const rest = restOf(token, wire, log)
  const impatient = restOf(token, { ...wire, retries: 0, rejectOnRateLimit: () => true }, log)
  const ongoing = newOngoing(log)
  let hearing = true
  const over = (): Gateway =>
    gatewayTo(
      token,
      wire,
      {
        interaction: (interaction) => {
          if (hearing) ongoing.add(seenThrough(interaction, bot, byRest(interaction, rest)))
        },
        message: (said, self) => {
          if (hearing && isForUs(said, self)) ongoing.add(spokenTo(said, self, rest, bot))
        },
      },
      log,
    )
  const door =
    connection.by === 'requests'
      ? served(connection, signedRequests(connection.publicKey, bot, rest, ongoing))
      : connection.by === 'shards'
        ? shardsOf(connection.count, token, rest, log)
        : over()
  return {
    name: 'discord',
    start: door.open,
    stop: async () => {
      hearing = false
      await ongoing.finished()
      await door.close()
    },
    ready: door.ready,
    courier: courier(impatient, bot),
  }
}

type Address = Readonly<{ host: string; port: number }>

/** Listens for signed requests, in the place of a connection to the gateway. */
function served({ host, port }: Address, answer: (request: Request) => Promise<Response>): Gateway {
  let listening: Awaited<ReturnType<typeof listen>> | null = null
  return {
    open: async () => {
      listening = await listen({ fetch: answer }, host, port)
    },
    close: async () => listening?.close(),
    ready: () => listening !== null,
  }
}
