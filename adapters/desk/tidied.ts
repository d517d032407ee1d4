import type { Desk } from './desk.ts'

const HOUR = 3_600_000

/** Takes out of the store what has expired, now and every hour; gives what ends that. */
export function tidied({ store, now, log }: Pick<Desk, 'store' | 'now' | 'log'>): () => void {
  const tidy = () => {
    store.purge(now()).catch((err) => log.error({ err }, 'what has expired is still in the store'))
  }
  tidy()
  const timer = setInterval(tidy, HOUR)
  return () => clearInterval(timer)
}
