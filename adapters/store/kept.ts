import type { Store } from '../store.ts'
import { type Database, instantOf } from './tables.ts'

/** Texts under keys, each with its end: what is written last counts, text and end. */
export function keptIn(database: Database): Store['kept'] {
  return {
    read: async (key, now) => {
      const row = await database
        .selectFrom('kept')
        .select('body')
        .where('key', '=', key)
        .where('expires_at', '>', instantOf(now))
        .executeTakeFirst()
      return row?.body ?? null
    },
    write: async (key, body, until) => {
      const row = { body, expires_at: instantOf(until) }
      await database
        .insertInto('kept')
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute()
    },
  }
}
