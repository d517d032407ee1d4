import { expect, it } from 'vitest'
import type { PlatformName } from '../../../adapters/desk/desk.ts'
import type { Edition } from '../../../adapters/digest/edition.ts'
import type { AuditEntry, KeptDigest } from '../../../adapters/digest/kept.ts'
import type { Store } from '../../../adapters/store.ts'
import { NOON } from './noon.ts'

const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000)
const at = (count: number) => minutes(count).toISOString()

const DIGEST: KeptDigest = {
  id: 'mon1',
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  owner: 'U1',
  managers: 'members',
  next: at(0),
  version: 1,
  zone: 'Asia/Kabul',
  schedule: { days: [1], time: '09:00' },
  watch: { countries: ['RU'], groups: [], missions: [], topics: [], changes: [] },
  nothing: 'receipt',
  late: 6,
  quiet: null,
  language: 'en',
  paused: null,
  since: '2026-11-15',
  known: [],
}

const ENTRY: AuditEntry = {
  at: at(0),
  digest: 'mon1',
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  person: 'U1',
  act: 'created',
  detail: 'Russia, Mondays at 09:00 (Asia/Kabul)',
}

const EDITION: Edition = {
  digest: 'mon1',
  occurrence: at(0),
  state: 'planned',
  due: at(0),
  tries: 0,
  closed: 0,
  reads: 0,
  number: null,
  after: null,
  until: '2026-11-21',
  carried: [],
  left: 0,
  began: null,
  ordered: null,
  message: null,
  why: null,
}

const SLACK = ['slack'] as const

/** What every database must do alike with digests and their editions. */
export function remembersDigests(store: (place?: string) => Promise<Store>): void {
  it('keeps a digest as it was made, with who made it', async () => {
    const { digests, audit } = await store()
    await digests.add(DIGEST, ENTRY)
    expect(await digests.read('mon1')).toEqual(DIGEST)
    expect(await digests.of('slack', 'T1')).toEqual([DIGEST])
    expect(await audit.list()).toEqual([ENTRY])
    expect([await digests.read('mon2'), await digests.of('slack', 'T2')]).toEqual([null, []])
  })

  it('lets a digest be changed over the version that was seen, and by nobody who saw an older one', async () => {
    const { digests, audit } = await store()
    await digests.add(DIGEST, ENTRY)
    const paused = { ...DIGEST, paused: { until: null }, next: null }
    const writes = [
      await digests.write(paused, { ...ENTRY, act: 'paused' }),
      await digests.write({ ...DIGEST, zone: 'Europe/London' }, { ...ENTRY, act: 'changed' }),
      await digests.write({ ...paused, channel: 'C2', version: 2 }, null),
    ]
    expect(writes).toEqual([true, false, true])
    expect(await digests.read('mon1')).toEqual({ ...paused, channel: 'C2', version: 3 })
    expect((await audit.list()).map(({ act }) => act)).toEqual(['paused', 'created'])
  })

  it('finds the digests whose run has come, the longest waiting first', async () => {
    const { digests } = await store()
    for (const [id, next] of [
      ['later', at(5)],
      ['now', at(0)],
      ['before', '2026-11-22T11:30:00Z'],
      ['never', null],
    ] as const)
      await digests.add({ ...DIGEST, id, next }, { ...ENTRY, digest: id })
    expect((await digests.due(minutes(0))).map(({ id }) => id)).toEqual(['before', 'now'])
  })

  it('forgets a digest with its editions, and keeps who deleted it', async () => {
    const { digests, editions, audit } = await store()
    await digests.add(DIGEST, ENTRY)
    await editions.plan(EDITION)
    const gone = { ...ENTRY, act: 'deleted' } as const
    expect([await digests.remove('mon1', gone), await digests.remove('mon1', gone)]).toEqual([true, false])
    expect([await digests.read('mon1'), await editions.of('mon1')]).toEqual([null, []])
    expect((await audit.list()).map(({ act }) => act)).toEqual(['deleted', 'created'])
  })

  it('tells of one digest alone what was done to it, though it is gone', async () => {
    const { digests, audit } = await store()
    await digests.add(DIGEST, ENTRY)
    await digests.add({ ...DIGEST, id: 'tue2' }, { ...ENTRY, digest: 'tue2' })
    await digests.remove('mon1', { ...ENTRY, act: 'deleted' })
    const told = async (digest: string) => (await audit.list(digest)).map(({ act }) => act)
    expect([await told('mon1'), await told('tue2'), await told('wed3')]).toEqual([
      ['deleted', 'created'],
      ['created'],
      [],
    ])
  })

  it('plans each run of a digest once', async () => {
    const { editions } = await store()
    const plans = [
      await editions.plan(EDITION),
      await editions.plan({ ...EDITION, tries: 9 }),
      await editions.plan({ ...EDITION, occurrence: at(1) }),
    ]
    expect(plans).toEqual([true, false, true])
    expect(await editions.of('mon1')).toEqual([{ ...EDITION, occurrence: at(1) }, EDITION])
  })

  it('gives an edition that is due to one taker, the older ones of a digest first', async () => {
    const { digests, editions } = await store()
    await digests.add(DIGEST, ENTRY)
    await editions.plan({ ...EDITION, occurrence: at(1), due: at(-5) })
    await editions.plan(EDITION)
    const take = (owner: string, now: Date) =>
      editions.lease({ platforms: SLACK, owner, until: minutes(10), now })
    expect(await take('one', minutes(-1))).toBeNull()
    expect(await take('one', minutes(0))).toEqual(EDITION)
    expect(await take('two', minutes(9))).toBeNull()
    expect(await take('two', minutes(10))).toEqual(EDITION)
  })

  it('gives an edition only to who serves its platform, and one whose digest is gone to nobody', async () => {
    const { digests, editions } = await store()
    await digests.add(DIGEST, ENTRY)
    await editions.plan(EDITION)
    await editions.plan({ ...EDITION, digest: 'gone' })
    const take = (...platforms: PlatformName[]) =>
      editions.lease({ platforms, owner: 'one', until: minutes(10), now: minutes(0) })
    expect([await take(), await take('discord')]).toEqual([null, null])
    expect([await take('discord', 'slack'), await take('slack')]).toEqual([EDITION, null])
  })

  it('lets only who has an edition write it, and nobody take what has ended', async () => {
    const { digests, editions } = await store()
    await digests.add(DIGEST, ENTRY)
    await editions.plan(EDITION)
    await editions.lease({ platforms: SLACK, owner: 'one', until: minutes(10), now: minutes(0) })
    const sending = { ...EDITION, state: 'sending', tries: 1 } as const
    const sent = { ...sending, state: 'sent', message: '1.2' } as const
    const writes = [
      await editions.write(sending, { owner: 'one', until: minutes(20) }),
      await editions.write(sending, { owner: 'two', until: minutes(20) }),
      await editions.write(sent, { owner: 'one', until: null }),
      await editions.write(sending, { owner: 'one', until: null }),
    ]
    expect(writes).toEqual([true, false, true, false])
    expect(await editions.of('mon1')).toEqual([sent])
    const next = { platforms: SLACK, owner: 'two', until: minutes(99), now: minutes(50) }
    expect(await editions.lease(next)).toBeNull()
  })

  it('lets an edition that has ended be put right, from the state that was seen', async () => {
    const { editions } = await store()
    await editions.plan({ ...EDITION, state: 'unknown' })
    const sent = { ...EDITION, state: 'sent' } as const
    expect([await editions.amend(sent, 'failed'), await editions.amend(sent, 'unknown')]).toEqual([
      false,
      true,
    ])
    expect(await editions.count()).toEqual({ sent: 1 })
  })

  it('gives each of many editions to one of many takers who ask at once', async () => {
    const stores = [await store('many'), await store('many'), await store('many')]
    const ids = Array.from({ length: 20 }, (_, i) => `d${String(i).padStart(2, '0')}`)
    for (const digest of ids) {
      await stores[0]?.digests.add({ ...DIGEST, id: digest }, { ...ENTRY, digest })
      await stores[0]?.editions.plan({ ...EDITION, digest })
    }
    const taken = await Promise.all(
      stores.flatMap(({ editions }, owner) =>
        ids.map(() =>
          editions.lease({ platforms: SLACK, owner: `p${owner}`, until: minutes(10), now: minutes(0) }),
        ),
      ),
    )
    expect(taken.flatMap((edition) => (edition ? [edition.digest] : [])).sort()).toEqual(ids)
  })
}
