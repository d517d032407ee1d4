import type { Logger } from 'pino'

/** What is being answered, so that the program can end after it. */
export type Ongoing = Readonly<{
  /** Begins to answer; false where nothing new is taken any more. What fails is put in the log. */
  add: (answer: () => Promise<void>) => boolean
  takeNothing: () => void
  finished: () => Promise<void>
}>

export function newOngoing(log: Logger): Ongoing {
  const running = new Set<Promise<void>>()
  let open = true
  return {
    add: (answer) => {
      if (!open) return false
      const ended = answer()
        .catch((err) => log.error({ err }, 'Discord took no answer'))
        .finally(() => running.delete(ended))
      running.add(ended)
      return true
    },
    takeNothing: () => {
      open = false
    },
    finished: async () => {
      while (running.size) await Promise.all(running)
    },
  }
}
