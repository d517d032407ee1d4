import type { KeptDigest } from '../digest/kept.ts'
import type { DigestStore } from '../store.ts'
import { entryRow } from './audit.ts'
import { type Database, type DigestRow, instantOf } from './tables.ts'

/** The digests of all channels. A change and its entry of the audit record are written together or not at all. */
export function digestsIn(database: Database): DigestStore['digests'] {
  const rows = database.selectFrom('digests').selectAll()
  return {
    add: (digest, entry) =>
      database.transaction().execute(async (db) => {
        const row = { ...rowOf(digest), added_at: entry.at, version: digest.version }
        await db.insertInto('digests').values(row).execute()
        await db.insertInto('audit').values(entryRow(entry)).execute()
      }),
    read: async (id) => {
      const row = await rows.where('id', '=', id).executeTakeFirst()
      return row ? digestOf(row) : null
    },
    of: async (platform, workspace) => {
      const those = rows.where('platform', '=', platform).where('workspace', '=', workspace)
      return (await those.orderBy('added_at').orderBy('id').execute()).map(digestOf)
    },
    due: async (now) =>
      (await rows.where('next', '<=', instantOf(now)).orderBy('next').orderBy('id').execute()).map(digestOf),
    write: (digest, entry) =>
      database.transaction().execute(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable('digests')
          .set({ ...rowOf(digest), version: digest.version + 1 })
          .where('id', '=', digest.id)
          .where('version', '=', digest.version)
          .executeTakeFirst()
        if (numUpdatedRows && entry) await db.insertInto('audit').values(entryRow(entry)).execute()
        return numUpdatedRows > 0
      }),
    remove: (id, entry) =>
      database.transaction().execute(async (db) => {
        const { numDeletedRows } = await db.deleteFrom('digests').where('id', '=', id).executeTakeFirst()
        if (!numDeletedRows) return false
        await db.deleteFrom('editions').where('digest', '=', id).execute()
        await db.insertInto('audit').values(entryRow(entry)).execute()
        return true
      }),
  }
}

/** An instant that is asked for is written in the one form that orders as text. */
function rowOf({ id, platform, workspace, next, version: _, ...rest }: KeptDigest) {
  return {
    id,
    platform,
    workspace,
    next: next === null ? null : instantOf(new Date(next)),
    rest: JSON.stringify(rest),
  }
}

function digestOf({ id, platform, workspace, next, version, rest }: DigestRow): KeptDigest {
  return { ...JSON.parse(rest), id, platform, workspace, next, version }
}
