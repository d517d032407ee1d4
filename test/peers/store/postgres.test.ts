import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type StoreSettings } from '../../../adapters/store/open-store.ts'
import { NOON } from '../../adapters/store/noon.ts'
import { remembers } from '../../adapters/store/remembers.ts'
import { type Postgres, startPostgres } from '../postgres.ts'

const LOG = { warn: () => {} }
let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const open = async (place: string, settings: Partial<StoreSettings> = {}) => {
  const url = await postgres.database(place.replace(/\W/g, '_'))
  return openStore({ ...settings, kind: 'postgres', url }, NOON, LOG)
}

remembers(open)

it('says that a database cannot be reached, and why', async () => {
  const opening = openStore({ kind: 'postgres', url: 'postgres://localhost:1/none' }, NOON, LOG)
  await expect(opening).rejects.toThrow(/^the database cannot be opened: .*ECONNREFUSED/)
})

it('makes its tables once when several programs start at the same moment', async () => {
  const url = await postgres.database('started_together')
  const stores = await Promise.all(
    Array.from({ length: 8 }, () => openStore({ kind: 'postgres', url }, NOON, LOG)),
  )
  const claims = await Promise.all(stores.map(({ events }) => events.claim('Ev1', NOON)))
  expect(claims.filter(Boolean)).toHaveLength(1)
  await Promise.all(stores.map(({ close }) => close()))
})
