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
import { ownFile } from './own-file.ts'

/** How long another process may keep the file to itself before we give up: milliseconds. */
const BUSY = 5_000

/** Pages of 4 kB that are written ahead before they are put into their places, for which everybody waits: 16 MB, four times SQLite's own. */
const AHEAD = 4_000

/** Readers do not wait for a writer. */
const PRAGMAS = `pragma journal_mode = wal; pragma wal_autocheckpoint = ${AHEAD}; pragma busy_timeout = ${BUSY};`

/**
 * A write that was reported survives a power cut, since an edition must not be sent twice after one. To wait for the disk takes
 * longer than all the rest of an answer, though, and so what may be forgotten survives the end of the process alone: an
 * event that is answered twice, a thread that starts anew.
 */
const FORGETTABLE = /^(?:insert into|update|delete from) "(?:events|conversations|kept|unanswered)"/

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
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    ownFile(file)
  }
  const database = new DatabaseSync(file)
  database.exec(PRAGMAS)
  const waiting = waitingIn(database)
  /** The same few statements are asked again and again: each is prepared once. */
  const prepare = onceFor((sql: string) => statement(database.prepare(sql), waiting(sql)))
  return { close: () => database.close(), prepare }
}

/** For a statement that writes, what has it wait for the disk or not. */
function waitingIn(database: DatabaseSync): (sql: string) => () => void {
  let level = ''
  return (sql) => {
    if (!/^(?:insert|update|delete|begin)/.test(sql)) return () => {}
    const wanted = FORGETTABLE.test(sql) ? 'normal' : 'full'
    return () => {
      if (wanted === level || database.isTransaction) return
      database.exec(`pragma synchronous = ${wanted}`)
      level = wanted
    }
  }
}

/** A statement of Node's as the query builder calls one: its parameters in a list, and whether it gives rows. */
function statement(prepared: StatementSync, before: () => void) {
  const told =
    <R>(act: (...values: SQLInputValue[]) => R) =>
    (parameters: readonly unknown[]) => {
      before()
      return act.apply(prepared, parameters as SQLInputValue[])
    }
  return {
    reader: prepared.columns().length > 0,
    all: told(prepared.all),
    run: told(prepared.run),
    iterate: told(prepared.iterate),
  }
}
