import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Step = (db: Transaction<Tables>) => Promise<void>

/**
 * How the tables came to be, oldest first. The place in the list is the version of the schema, so a step that has been
 * published is never changed, moved or taken out. Column types are those that both databases know.
 */
export const MIGRATIONS: readonly Step[] = [
  async ({ schema }) => {
    await schema
      .createTable('events')
      .addColumn('event', 'text', (column) => column.primaryKey())
      .addColumn('claimed_at', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('conversations')
      .addColumn('thread', 'text', (column) => column.primaryKey())
      .addColumn('shape', 'integer', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute()
  },
]
