import { type Poster, SECOND } from './poster.ts'
import { tick } from './tick.ts'

/** How often it is looked whether something is due, in milliseconds. */
const EVERY = 5 * SECOND

/** Posts what comes due until it is stopped; stopping waits for what is on its way. */
export function startPoster(poster: Poster, every = EVERY): Readonly<{ stop: () => Promise<void> }> {
  const end = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const turn = async () => {
    await tick(poster, end.signal)
    if (!end.signal.aborted) timer = setTimeout(() => (running = turn()), every)
  }
  let running = turn()
  return {
    stop: () => {
      end.abort()
      clearTimeout(timer)
      return running
    },
  }
}
