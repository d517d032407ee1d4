import type { Logger } from 'pino'
import { backoff } from '../network/backoff.ts'
import { paused } from '../network/paused.ts'
import { type Gateway, NotLetIn } from './gateway.ts'

/**
 * A connection that is made anew until Discord can be reached, or until it is closed: while Discord is away nothing else that
 * the program serves ends for it. Where Discord does not let us in, no other try would end better.
 */
export function untilOpen(make: () => Gateway, log: Logger): Gateway {
  const end = new AbortController()
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  const made = () => {
    const gateway = make()
    gateway.lost?.catch(lost.reject)
    return gateway
  }
  let gateway = made()
  const opened = async (tries = 0): Promise<void> => {
    try {
      await gateway.open()
    } catch (err) {
      if (err instanceof NotLetIn || end.signal.aborted) throw err
      log.warn({ err }, 'Discord cannot be reached; it is tried again')
      await gateway.close()
      await paused(backoff(tries), end.signal)
      if (end.signal.aborted) return
      gateway = made()
      await opened(tries + 1)
    }
  }
  return {
    open: () => opened(),
    close: async () => {
      end.abort()
      await gateway.close()
    },
    ready: () => gateway.ready(),
    lost: lost.promise,
  }
}
