import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'

/** How long a connection, and then a query, may take before answering goes on without it: milliseconds. */
const CONNECTION = 2_000
const QUERY = 5_000

/** PostgreSQL at an address; `onLost` hears of a connection that broke while nobody used it (the next query opens another). */
export function postgresDialect(url: string, onLost: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'chancery',
    max: 5,
    connectionTimeoutMillis: CONNECTION,
    query_timeout: QUERY,
    keepAlive: true,
  })
  pool.on('error', onLost)
  return new PostgresDialect({ pool: answering(pool) })
}

/** Connections of which none is used again that gave no answer: what is asked on it next would wait behind what was asked before. */
const answering = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  connect: async () => leftIfSilent(await pool.connect()),
  end: () => pool.end(),
})

/** What the database itself says against a query is an answer; whatever else goes wrong is not. */
function leftIfSilent(client: pg.PoolClient): PostgresPoolClient {
  let isSilent = false
  const query = async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, [...parameters])
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) isSilent = true
      throw error
    }
  }
  const release = (destroy = false) => client.release(destroy || isSilent)
  /** Nothing is asked by a cursor. */
  return { query, release } as unknown as PostgresPoolClient
}
