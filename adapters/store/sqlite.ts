import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { onceFor } from '../../src/once.ts'

/** How long another process may keep the file to itself before we give up: milliseconds. */
const BUSY = 5_000

/** Readers do not wait for a writer, and a write that was reported survives a power cut: an edition must not be sent twice after one. */
const PRAGMAS = `pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = ${BUSY};`

/** The SQLite that is part of Node, on a file that is made when it is not there; `:memory:` is forgotten on closing. */
export const sqliteDialect = (file: string): Dialect => ({
  createDriver: () => new ImmediateDriver({ database: async () => opened(file) }),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
})

/** A transaction takes the file at its beginning: one that reads first and writes later fails when another wrote in between. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

function opened(file: string): SqliteDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(file)
  database.exec(PRAGMAS)
  /** The same few statements are asked again and again: each is prepared once. */
  const prepare = onceFor((sql: string) => statement(database.prepare(sql)))
  return { close: () => database.close(), prepare }
}

/** A statement of Node's as the query builder calls one: its parameters in a list, and whether it gives rows. */
function statement(prepared: StatementSync) {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
  return {
    reader: prepared.columns().length > 0,
    all: (parameters: readonly unknown[]) => prepared.all(...values(parameters)),
    run: (parameters: readonly unknown[]) => prepared.run(...values(parameters)),
    iterate: (parameters: readonly unknown[]) => prepared.iterate(...values(parameters)),
  }
}
