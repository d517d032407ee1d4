import type { Logger } from 'pino'

/** What is being answered, so that the program can end after it. */
export type Ongoing = Readonly<{
  /** What fails is put in the log. */
  add: (answering: Promise<void>) => void
  finished: () => Promise<void>
}>

export function newOngoing(log: Logger): Ongoing {
  const running = new Set<Promise<void>>()
  return {
    add: (answering) => {
      const ended = answering
        .catch((err) => log.error({ err }, 'Discord took no answer'))
        .finally(() => running.delete(ended))
      running.add(ended)
    },
    finished: async () => {
      while (running.size) await Promise.all(running)
    },
  }
}
