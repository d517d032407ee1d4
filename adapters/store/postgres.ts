import { PostgresDialect } from 'kysely'
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
  return new PostgresDialect({ pool })
}
