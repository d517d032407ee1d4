import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
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

/** A way to a database on which whoever is connected can be left without an answer; who connects later gets one. */
async function wayTo(url: string) {
  const connected: (() => void)[] = []
  const { hostname, port } = new URL(url)
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) socket.on('error', () => {})
    connected.push(() => {
      near.unpipe(far).resume()
      far.unpipe(near).resume()
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  const through = Object.assign(new URL(url), { port: String((server.address() as AddressInfo).port) })
  const silence = () => {
    for (const silenced of connected.splice(0)) silenced()
  }
  return { url: through.href, silence }
}

it('asks on another connection once one gave no answer: it does not wait behind what was asked there', async () => {
  const { url, silence } = await wayTo(await postgres.database('silent'))
  const { events, close } = await openStore({ kind: 'postgres', url }, NOON, LOG)
  silence()
  await expect(events.claim('Ev1', NOON)).rejects.toThrow('Query read timeout')
  expect(await events.claim('Ev2', NOON)).toBe(true)
  await close()
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
