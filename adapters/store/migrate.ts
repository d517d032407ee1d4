import { sql, type Transaction } from 'kysely'
import { type Kind, MIGRATIONS, type Step, taken } from './migrations.ts'
import { type Database, instantOf, type Tables } from './tables.ts'

/** The database was made by a newer program: its tables may mean something that this one does not know. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'
}

/** One number for all who migrate a PostgreSQL: whoever holds the lock on it is alone. SQLite's transaction is alone anyway. */
const MIGRATING = 1_128_352_081

/** Brings the tables up to this program, in one transaction: all steps or none. Throws NewerDatabase. */
export function migrate(
  database: Database,
  kind: Kind,
  now: Date,
  steps: readonly Step[] = MIGRATIONS,
): Promise<void> {
  return database.transaction().execute(async (db) => {
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(db)
    const version = await versionOf(db)
    if (version > steps.length) throw new NewerDatabase(newer(version, steps.length))
    for (const step of steps.slice(version)) await taken(step, db, kind)
    const reached = { version: steps.length, reached_at: instantOf(now) }
    if (version < steps.length) await db.insertInto('schema_version').values(reached).execute()
  })
}

async function versionOf(db: Transaction<Tables>): Promise<number> {
  await sql`create table if not exists schema_version (version integer primary key, reached_at text not null)`.execute(
    db,
  )
  const reached = await db
    .selectFrom('schema_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return reached?.version ?? 0
}

function newer(found: number, known: number): string {
  return `the database has schema ${found}, and this program knows up to ${known}: start the newer program, or restore a backup made by this one`
}
