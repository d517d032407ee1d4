import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import type { AuditEntry } from '../../../adapters/digest/kept.ts'
import { USUAL } from '../../../adapters/digest/settings.ts'
import { run } from '../../../adapters/run.ts'
import { openStore } from '../../../adapters/store/open-store.ts'
import { stage } from '../stage.ts'
import { NOON } from './noon.ts'

const newFolder = () => mkdtempSync(`${tmpdir()}/chancery-`)

/** Runs a command in an environment. */
async function ran(args: readonly string[], env: Record<string, string>) {
  const { world, out, err } = stage(args)
  const code = await run({ ...world, env })
  return { code, out: out(), err: err() }
}

/** A folder of data in which one event was claimed. */
async function folderWith(event: string) {
  const folder = newFolder()
  const store = await storeIn(folder)
  await store.events.claim(event, NOON)
  return { folder, store }
}

const storeIn = (folder: string) =>
  openStore({ kind: 'sqlite', file: `${folder}/chancery.db` }, NOON, { warn: () => {} })

async function isKnown(event: string, folder: string): Promise<boolean> {
  const store = await storeIn(folder)
  return store.events.claim(event, NOON).then((claimed) => store.close().then(() => !claimed))
}

it('copies the store while it is in use, and puts the copy back with what stood there kept', async () => {
  const { folder, store } = await folderWith('early')
  const copy = `${newFolder()}/copies/monday.db`
  expect(await ran(['backup', copy], { DATA_DIR: folder })).toEqual({
    code: 0,
    out: `${folder}/chancery.db is copied to ${copy}\n`,
    err: '',
  })
  await store.events.claim('late', NOON)
  await store.close()
  const restored = await ran(['restore', copy], { DATA_DIR: folder })
  expect(restored.out).toContain(`what it was before is in ${folder}/chancery.db.2026-11-22T1200`)
  expect([await isKnown('early', folder), await isKnown('late', folder)]).toEqual([true, false])
})

it('is for nobody else on the machine to read, the store and each copy of it', async () => {
  const { folder, store } = await folderWith('early')
  const [copy, empty] = [`${newFolder()}/copy.db`, newFolder()]
  await ran(['backup', copy], { DATA_DIR: folder })
  await store.close()
  chmodSync(`${folder}/chancery.db`, 0o644)
  await (await storeIn(folder)).close()
  chmodSync(copy, 0o644)
  await ran(['restore', copy], { DATA_DIR: empty })
  await ran(['restore', copy], { DATA_DIR: empty })
  const kept = [folder, empty].flatMap((place) => readdirSync(place).map((name) => `${place}/${name}`))
  expect(kept.map((file) => (statSync(file).mode & 0o777).toString(8))).toEqual(['600', '600', '600'])
})

it('lists who changed which digest, newest first, of those that are gone too', async () => {
  const { folder, store } = await folderWith('early')
  const entry = { platform: 'slack', workspace: 'T1', channel: 'C1', detail: 'Monday, 09:00' } as const
  const changed = (digest: string, act: AuditEntry['act'], person: string | null): AuditEntry => ({
    ...entry,
    at: NOON.toISOString(),
    digest,
    act,
    person,
  })
  const digest = { ...USUAL, ...changed('k3f9', 'created', 'U1'), id: 'k3f9', owner: 'U1', zone: 'UTC' }
  const kept = {
    ...digest,
    language: 'en',
    paused: null,
    since: '2026-11-21',
    known: [],
    next: null,
    version: 1,
  }
  await store.digests.add(kept, changed('k3f9', 'created', 'U1'))
  await store.digests.write(kept, changed('k3f9', 'closed', null))
  await store.digests.remove('k3f9', changed('k3f9', 'deleted', 'U2'))
  await store.close()
  const listed = await ran(['history', 'k3f9'], { DATA_DIR: folder })
  expect(listed.out.split('\n').map((line) => line.split('\t').slice(2, 4))).toEqual([
    ['deleted', 'U2'],
    ['closed', 'the bot'],
    ['created', 'U1'],
    [],
  ])
  expect((await ran(['history', 'z9zz'], { DATA_DIR: folder })).out).toBe('nothing so far\n')
})

it('restores to a machine that has no store yet', async () => {
  const { folder, store } = await folderWith('early')
  const [copy, empty] = [`${newFolder()}/copy.db`, newFolder()]
  await ran(['backup', copy], { DATA_DIR: folder })
  await store.close()
  await ran(['restore', copy], { DATA_DIR: empty })
  expect(await isKnown('early', empty)).toBe(true)
})

it('writes over no copy and makes none of nothing', async () => {
  const { folder, store } = await folderWith('early')
  await store.close()
  const copy = `${newFolder()}/copy.db`
  writeFileSync(copy, 'precious')
  expect((await ran(['backup', copy], { DATA_DIR: folder })).err).toContain(
    'is there already: name a new file',
  )
  expect(readFileSync(copy, 'utf8')).toBe('precious')
  expect((await ran(['backup', `${copy}2`], { DATA_DIR: newFolder() })).err).toContain(
    'there is nothing to copy yet',
  )
})

it('restores nothing but a sound copy that it knows', async () => {
  const { folder, store } = await folderWith('early')
  await store.close()
  const [text, newer] = [`${newFolder()}/text.db`, `${newFolder()}/newer.db`]
  writeFileSync(text, 'no database')
  await ran(['backup', newer], { DATA_DIR: folder })
  const database = new DatabaseSync(newer)
  database.exec("insert into schema_version values (999, '2030-01-01T00:00:00.000Z')")
  database.close()
  const restored = async (file: string) => (await ran(['restore', file], { DATA_DIR: folder })).err
  expect(await restored(text)).toContain('it is no copy of a store')
  expect(await restored(newer)).toContain('it was made by a newer program (schema 999)')
  expect(await restored('/no/such')).toContain('there is no such file')
  expect(await isKnown('early', folder)).toBe(true)
  expect(readdirSync(folder)).toEqual(['chancery.db'])
})

it('says how PostgreSQL is copied and restored', async () => {
  const env = { DATABASE_URL: 'postgres://127.0.0.1/chancery' }
  expect((await ran(['backup', 'x.dump'], env)).err).toContain(
    'pg_dump --format=custom --file=x.dump "$DATABASE_URL"',
  )
  expect((await ran(['restore', 'x.dump'], env)).err).toContain('pg_restore --clean')
})

it('takes one file and says so', async () => {
  expect(await ran(['backup'], {})).toMatchObject({
    code: 2,
    err: expect.stringContaining('write backup FILE'),
  })
})

it('lists the questions that found no answer, the most frequent first', async () => {
  const env = { DATA_DIR: newFolder(), KEEP_UNANSWERED: 'on' }
  const store = await openStore(
    { kind: 'sqlite', file: `${env.DATA_DIR}/chancery.db`, unanswered: true },
    NOON,
    { warn: () => {} },
  )
  for (const text of ['who runs mordor', 'who runs narnia', 'who runs narnia'])
    await store.unanswered.keep({ text, reason: 'no-record', language: 'en', day: '2026-11-22' })
  await store.close()
  expect((await ran(['unanswered'], env)).out).toBe(
    '2\t2026-11-22\tno-record\twho runs narnia\n1\t2026-11-22\tno-record\twho runs mordor\n',
  )
  expect((await ran(['unanswered'], { DATA_DIR: newFolder() })).out).toBe(
    'none are kept: set KEEP_UNANSWERED=on\n',
  )
})
