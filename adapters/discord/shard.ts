import type { Gateway } from './gateway.ts'

/** What a shard tells its manager where Discord takes the bot no more: no other try would end better. */
type Loss = Readonly<{ lost: string }>

/**
 * A connection of a shard. A shard whose manager died ends as if it had been told to, for nobody is left who would; when it
 * ends it lets go of its manager, if it still has one, which would keep it running.
 */
export function shardOf(gateway: Gateway): Gateway {
  const end = () => process.kill(process.pid, 'SIGTERM')
  gateway.lost?.catch(({ message }: Error) => toManager({ lost: message } satisfies Loss))
  return {
    ...gateway,
    open: async () => {
      process.once('disconnect', end)
      await gateway.open()
    },
    close: async () => {
      await gateway.close()
      process.off('disconnect', end)
      if (process.connected) process.disconnect?.()
    },
  }
}

/** Sends a message to the manager of this shard. One that is gone takes none, and needs none. */
export function toManager(message: object): void {
  process.send?.(message, undefined, undefined, () => {})
}

/** Why Discord takes the bot no more, where a shard says so; null for whatever else comes over its channel. */
export function lossIn(message: unknown): string | null {
  return typeof message === 'object' && message !== null && 'lost' in message ? String(message.lost) : null
}
