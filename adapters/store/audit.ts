import type { AuditEntry } from '../digest/kept.ts'
import type { DigestStore } from '../store.ts'
import type { Database } from './tables.ts'

/** What was done to digests and by whom. Entries are written where the change is. */
export function auditIn(database: Database): DigestStore['audit'] {
  return {
    list: async (digest) => {
      const all = database.selectFrom('audit').select('rest').orderBy('place', 'desc')
      const rows = await (digest === undefined ? all : all.where('digest', '=', digest)).execute()
      return rows.map(({ rest }) => JSON.parse(rest) as AuditEntry)
    },
  }
}

/** An entry as a row; the table numbers it. */
export function entryRow(entry: AuditEntry) {
  const { at, platform, workspace, digest } = entry
  return { at, platform, workspace, digest, rest: JSON.stringify(entry) }
}
