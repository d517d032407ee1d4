import type { Store } from '../store.ts'
import { type Database, instantOf } from './tables.ts'
import { inOrder, together } from './together.ts'

type Claim = Readonly<{ event: string; now: Date }>

/** Events of the platforms, each given to one taker: the key of the table decides between two who ask at once. */
export function eventsIn(database: Database): Store['events'] {
  const claim = together<Claim, boolean>(async (claims) => {
    const rows = await database
      .insertInto('events')
      .values(
        inOrder(
          claims.map(({ event, now }) => ({ event, claimed_at: instantOf(now) })),
          'event',
        ),
      )
      .onConflict((conflict) => conflict.column('event').doNothing())
      .returning('event')
      .execute()
    const taken = new Set(rows.map(({ event }) => event))
    /** Of two who claim the same event here, the first one has it. */
    return claims.map(({ event }) => taken.delete(event))
  })
  return { claim: (event, now) => claim({ event, now }) }
}
