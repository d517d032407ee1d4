import { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Store } from '../store.ts'
import { auditIn } from './audit.ts'
import { conversationsIn } from './conversations.ts'
import { digestsIn } from './digests.ts'
import { editionsIn } from './editions.ts'
import { eventsIn } from './events.ts'
import { installationsIn } from './installations.ts'
import { keptIn } from './kept.ts'
import { migrate, NewerDatabase } from './migrate.ts'
import { purge } from './purge.ts'
import { sealWith } from './sealed.ts'
import type { Tables } from './tables.ts'
import { unansweredIn } from './unanswered.ts'

/** Where things are kept: a file of SQLite (`:memory:` for one that is forgotten), or a PostgreSQL. */
type Place = Readonly<{ kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string }>

export type StoreSettings = Place &
  Readonly<{
    /** Keys of 32 bytes for what is sealed; the first one seals. */
    keys?: readonly Buffer[]
    /** Whether questions that were not answered are kept. */
    unanswered?: boolean
  }>

type Warn = Pick<Logger, 'warn'>

/** Opens the store and brings its tables up to date. Throws NewerDatabase, and what keeps the database from being opened. */
export async function openStore(settings: StoreSettings, now: Date, log: Warn): Promise<Store> {
  const database = new Kysely<Tables>({ dialect: await dialectOf(settings, log) })
  try {
    await migrate(database, settings.kind, now)
  } catch (error) {
    await database.destroy()
    throw named(error as NodeJS.ErrnoException, settings)
  }
  return {
    events: eventsIn(database),
    conversations: conversationsIn(database),
    digests: digestsIn(database),
    editions: editionsIn(database),
    audit: auditIn(database),
    installations: installationsIn(database, sealWith(settings.keys ?? [])),
    unanswered: unansweredIn(database, settings.unanswered ?? false),
    purge: (instant) => purge(database, instant),
    kept: keptIn(database),
    close: () => database.destroy(),
  }
}

/** Some errors of a connection say nothing but a code. The address of a database holds its password: it is never told. */
function named(error: NodeJS.ErrnoException, place: Place): Error {
  if (error instanceof NewerDatabase) return error
  const where =
    place.kind === 'sqlite'
      ? `${place.file} is in DATA_DIR, a folder that the program must be able to write to`
      : 'DATABASE_URL says where it is'
  return new Error(`the database cannot be opened: ${error.message || error.code} (${where})`, {
    cause: error,
  })
}

/** The client of a PostgreSQL is loaded only where there is one. */
async function dialectOf(place: Place, log: Warn) {
  if (place.kind === 'sqlite') return (await import('./sqlite.ts')).sqliteDialect(place.file)
  const { postgresDialect } = await import('./postgres.ts')
  return postgresDialect(place.url, (err) => log.warn({ err }, 'a connection to the database was lost'))
}
