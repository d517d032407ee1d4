import { sql, type Transaction } from 'kysely'
import { MIGRATIONS, type Step } from './migrations.ts'
import { type Database, instantOf, type Tables } from './tables.ts'

/** The database was made by a newer program: its tables may mean something that this one does not know. */
class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'
}

type Migrating = Transaction<Tables>

/**
 * Brings the tables up to this program, in one transaction: all steps or none. `alone` makes others who start at the same
 * time wait. Throws NewerDatabase.
 */
export function migrate(
  database: Database,
  alone: (db: Migrating) => Promise<unknown>,
  now: Date,
  steps: readonly Step[] = MIGRATIONS,
): Promise<void> {
  return database.transaction().execute(async (db) => {
    await alone(db)
    const version = await versionOf(db)
    if (version > steps.length) throw new NewerDatabase(newer(version, steps.length))
    for (const step of steps.slice(version)) await step(db)
    if (version < steps.length)
      await db
        .insertInto('schema_version')
        .values({ version: steps.length, reached_at: instantOf(now) })
        .execute()
  })
}

async function versionOf(db: Migrating): Promise<number> {
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('reached_at', 'text', (column) => column.notNull())
    .execute()
  const reached = await db
    .selectFrom('schema_version')
    .select(sql<number>`max(version)`.as('version'))
    .executeTakeFirst()
  return reached?.version ?? 0
}

function newer(found: number, known: number): string {
  return `the database has schema ${found}, and this program knows up to ${known}: start the newer program, or restore a backup made by this one`
}
