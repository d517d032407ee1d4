import { SocketModeReceiver } from '@slack/bolt'
import type { Logger } from 'pino'
import { inTime } from '../network/in-time.ts'
import { type Connection, newDoor } from './connection.ts'
import { type SocketOptions, servedPages } from './install-pages.ts'
import { untilReached } from './reached.ts'
import { APP_TOKEN } from './settings.ts'

/** Milliseconds that a socket has for closing before it is left alone. */
const CLOSING = 2_000

/**
 * We open a socket to Slack, and open it again whenever it closes: Slack closes each after some hours. Bolt's own
 * reconnecting waits five seconds each time, in which commands fail, and ends the process when the network is away
 * for long; this one does neither.
 */
export function socketConnection(options: SocketOptions, log: Logger): Connection {
  const receiver = new SocketModeReceiver({ ...options, autoReconnectEnabled: false })
  const { client, installer } = receiver
  const pages = servedPages(installer, options)
  const door = newDoor()
  const end = new AbortController()
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  let state: 'closed' | 'opening' | 'open' = 'closed'
  const open = async () => {
    state = 'opening'
    const connected = await untilReached(() => client.start(), APP_TOKEN, { log, end: end.signal })
    state = connected ? 'open' : 'closed'
    if (end.signal.aborted) await close()
  }
  /** A socket that is still being opened is closed as soon as it stands. */
  const close = async () => {
    if (state !== 'open') return
    state = 'closed'
    await inTime(client.disconnect(), CLOSING)
  }
  client.on('disconnected', () => {
    if (state !== 'open' || end.signal.aborted) return
    log.info('Slack closed the socket; a new one is opened')
    open().catch(lost.reject)
  })
  return {
    receiver: door.before(receiver),
    start: async () => {
      await pages.start()
      await open()
    },
    stop: async () => {
      door.shut()
      await door.empty()
      end.abort()
      await Promise.all([pages.stop(), close()])
    },
    ready: () => state === 'open',
    lost: lost.promise,
  }
}
