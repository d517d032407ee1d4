import { Kysely, sql } from 'kysely'
import type { Logger } from 'pino'
import type { Store } from '../store.ts'
import { conversationsIn } from './conversations.ts'
import { eventsIn } from './events.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

/** Where things are kept: a file of SQLite (`:memory:` for one that is forgotten), or a PostgreSQL. */
export type StoreSettings = Readonly<{ kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string }>

/** One number for all who migrate: whoever holds the lock on it is alone. */
const MIGRATING = 1_128_352_081

/** Opens the store and brings its tables up to date. Throws NewerDatabase, and whatever the database says when it cannot be opened. */
export async function openStore(
  settings: StoreSettings,
  now: Date,
  log: Pick<Logger, 'warn'>,
): Promise<Store> {
  const database = new Kysely<Tables>({ dialect: await dialectOf(settings, log) })
  try {
    await migrate(database, (db) => aloneOn(settings, db), now)
  } catch (error) {
    await database.destroy()
    throw error
  }
  return {
    events: eventsIn(database),
    conversations: conversationsIn(database),
    close: () => database.destroy(),
  }
}

/** The client of a PostgreSQL is loaded only where there is one. */
async function dialectOf(settings: StoreSettings, log: Pick<Logger, 'warn'>) {
  if (settings.kind === 'sqlite') return (await import('./sqlite.ts')).sqliteDialect(settings.file)
  const { postgresDialect } = await import('./postgres.ts')
  return postgresDialect(settings.url, (err) => log.warn({ err }, 'a connection to the database was lost'))
}

/** SQLite's transaction is alone from its beginning. */
const aloneOn = async ({ kind }: StoreSettings, db: Kysely<Tables>) =>
  kind === 'postgres' && sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(db)
