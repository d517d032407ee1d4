import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import { openStore, type StoreSettings } from '../../../adapters/store/open-store.ts'
import { sqliteDialect } from '../../../adapters/store/sqlite.ts'
import { instantOf, type Tables } from '../../../adapters/store/tables.ts'
import { NOON } from './noon.ts'
import { remembers } from './remembers.ts'

const LOG = { warn: () => {} }
const folder = mkdtempSync(`${tmpdir()}/chancery-store-`)
const fileOf = (place: string) => `${folder}/${place}/chancery.db`
const open = (place: string, settings: Partial<StoreSettings> = {}) =>
  openStore({ ...settings, kind: 'sqlite', file: fileOf(place) }, NOON, LOG)

remembers(open)

it('makes its folder and its file when they are first needed', async () => {
  await (await open('new')).close()
  expect(readdirSync(`${folder}/new`)).toEqual(['chancery.db'])
})

it('refuses a database that a newer program made, and leaves it as it is', async () => {
  await (await open('newer')).close()
  const database = new DatabaseSync(fileOf('newer'))
  database.exec("insert into schema_version values (999, '2030-01-01T00:00:00.000Z')")
  await expect(open('newer')).rejects.toThrow(
    /^the database has schema 999, and this program knows up to \d+: start the newer program, or restore/,
  )
  expect(database.prepare('select max(version) as version from schema_version').get()).toEqual({
    version: 999,
  })
  database.close()
})

it('says that a database cannot be opened, and why', async () => {
  const opening = openStore({ kind: 'sqlite', file: folder }, NOON, LOG)
  await expect(opening).rejects.toThrow('the database cannot be opened: EISDIR')
})

it('keeps a store in memory apart from every other', async () => {
  const [one, other] = [await openInMemory(), await openInMemory()]
  expect([await one.events.claim('Ev1', NOON), await other.events.claim('Ev1', NOON)]).toEqual([true, true])
  await Promise.all([one.close(), other.close()])
})

const openInMemory = () => openStore({ kind: 'sqlite', file: ':memory:' }, NOON, LOG)

it('waits for the disk at every write but those that may be forgotten', async () => {
  const database = new Kysely<Tables>({ dialect: sqliteDialect(fileOf('new')) })
  const waits = async () => (await sql<{ synchronous: number }>`pragma synchronous`.execute(database)).rows
  const [full, normal] = [[{ synchronous: 2 }], [{ synchronous: 1 }]]
  await database
    .insertInto('events')
    .values({ event: 'Ev1', claimed_at: instantOf(NOON) })
    .execute()
  expect(await waits()).toEqual(normal)
  await database.deleteFrom('editions').execute()
  expect(await waits()).toEqual(full)
  await database.destroy()
})
