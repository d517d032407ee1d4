import type { Delivery } from '../courier.ts'
import type { Begun } from './begin.ts'
import { closed } from './closed.ts'
import { MINUTE, SECOND, waitAfter } from './poster.ts'
import { letGo, type Taken } from './taken.ts'

/** How long a platform may still be busy with a post that nobody heard of, in milliseconds, before the channel is read. */
const SETTLES = 30 * SECOND

/** How often the record of a post that arrived is tried, should the store fail just then. */
const RECORDS = 3

/** Writes down what became of a try. */
export async function ended(taken: Begun, delivery: Delivery): Promise<void> {
  const { poster, edition } = taken
  const soon = (milliseconds: number) => new Date(+poster.now() + milliseconds).toISOString()
  switch (delivery.state) {
    case 'sent':
      return sent(taken, delivery.message)
    case 'closed':
      return closed(taken, delivery.why, soon(waitAfter(edition.closed + 1) + MINUTE))
    case 'later': {
      const wait = Math.max(delivery.seconds * SECOND, waitAfter(edition.tries))
      await letGo(taken, { state: 'planned', began: null, closed: 0, due: soon(wait), why: delivery.why })
      return
    }
    case 'unknown':
      await letGo(taken, { due: soon(SETTLES), why: delivery.why })
  }
}

/** Records that an edition is in its channel. If the store fails throughout, the channel is read once the lease is over. */
export async function sent(taken: Taken, message: string, tries = RECORDS): Promise<void> {
  try {
    await letGo(taken, { state: 'sent', message, why: null })
  } catch (error) {
    if (tries <= 1) throw error
    await sent(taken, message, tries - 1)
  }
}
