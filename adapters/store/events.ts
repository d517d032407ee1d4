import type { Store } from '../store.ts'
import { batched, inOrder } from './batched.ts'
import { builtOnce } from './built-once.ts'
import { type Database, instantOf } from './tables.ts'

type Claim = Readonly<{ event: string; now: Date }>

/** Events of the platforms, each given to one taker: the key of the table decides between two who ask at once. */
export function eventsIn(database: Database): Store['events'] {
  const insert = builtOnce(database, (count) => claimsOf(count, database))
  const claim = batched<Claim, boolean>(async (claims) => {
    const values = inOrder(claims, 'event').flatMap(({ event, now }) => [event, instantOf(now)])
    const rows = await insert(claims.length, values)
    const taken = new Set(rows.map(({ event }) => event))
    /** Of two who claim the same event here, the first one has it. */
    return claims.map(({ event }) => taken.delete(event))
  })
  return {
    claim: (event, now) => claim({ event, now }),
    release: async (event) => {
      await database.deleteFrom('events').where('event', '=', event).execute()
    },
  }
}

const claimsOf = (count: number, database: Database) =>
  database
    .insertInto('events')
    .values(Array(count).fill({ event: '', claimed_at: '' }))
    .onConflict((conflict) => conflict.column('event').doNothing())
    .returning('event')
