import type { Store } from '../store.ts'
import { type Database, instantOf } from './tables.ts'

/** Events of the platforms, each given to one taker: the key of the table decides between two who ask at once. */
export function eventsIn(database: Database): Store['events'] {
  return {
    claim: async (event, now) => {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('events')
        .values({ event, claimed_at: instantOf(now) })
        .onConflict((conflict) => conflict.column('event').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}
