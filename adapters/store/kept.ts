import type { Store } from '../store.ts'
import { type Database, instantOf } from './tables.ts'

/** Texts under keys that are made from them: the same key never holds another text, so that the later end counts. */
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
