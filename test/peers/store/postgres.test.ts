import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../../adapters/store/open-store.ts'
import { NOON, remembers } from '../../adapters/store/remembers.ts'
import { type Postgres, startPostgres } from '../postgres.ts'

const LOG = { warn: () => {} }
let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const open = async (place: string) =>
  openStore({ kind: 'postgres', url: await postgres.database(place.replace(/\W/g, '_')) }, NOON, LOG)

remembers(open)

it('makes its tables once when several programs start at the same moment', async () => {
  const url = await postgres.database('started_together')
  const stores = await Promise.all(
    Array.from({ length: 8 }, () => openStore({ kind: 'postgres', url }, NOON, LOG)),
  )
  const claims = await Promise.all(stores.map(({ events }) => events.claim('Ev1', NOON)))
  expect(claims.filter(Boolean)).toHaveLength(1)
  await Promise.all(stores.map(({ close }) => close()))
})
