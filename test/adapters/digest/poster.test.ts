import { describe, expect, it, vi } from 'vitest'
import type { EditionState } from '../../../adapters/digest/edition.ts'
import type { Wishes } from '../../../adapters/digest/order.ts'
import { editionKey, spread } from '../../../adapters/digest/post/key.ts'
import { startPoster } from '../../../adapters/digest/post/start-poster.ts'
import { fact } from '../../digest/small-world.ts'
import type { Mood } from './fake-channel.ts'
import { office } from './office.ts'

/** A Sunday; the digests of these tests run in Kabul, at nine: 04:30 in UTC. */
const SUNDAY = '2022-03-06T12:00:00Z'
const EARLY = fact({ from: '2022-03-01' })
const NEWS = fact({ from: '2022-03-06', country: 'NZ', recorded: '2022-03-07' })

const daily = { when: 'daily 09:00' }
const headlines = (posted: readonly { sending: { answer: { headline: string } } }[]) =>
  posted.map(({ sending }) => sending.answer.headline)
const states = (editions: readonly { state: EditionState }[]) => editions.map(({ state }) => state)

describe('an edition', () => {
  it('is posted within a minute of its run, and once', async () => {
    const { create, tickAt, channel, know, editions } = await office({ now: SUNDAY, facts: [EARLY] })
    await create(daily)
    know([EARLY, NEWS])
    await tickAt('2022-03-07T04:29:59Z')
    expect(channel.posted).toEqual([])
    for (const second of ['00', '31', '45']) await tickAt(`2022-03-07T04:30:${second}Z`)
    expect(headlines(channel.posted)).toEqual(['Mission status no. 1, recorded 7 March 2022: new 1'])
    expect(await editions()).toMatchObject([
      { state: 'sent', after: '2022-03-06', until: '2022-03-07', number: 1 },
    ])
  })

  it('tells what came on file after the one before, though its day was told', async () => {
    const { create, tickAt, channel, know } = await office({ now: SUNDAY, facts: [EARLY] })
    await create(daily)
    await tickAt('2022-03-07T04:31:00Z')
    know([EARLY, NEWS])
    await tickAt('2022-03-08T04:31:00Z')
    expect(headlines(channel.posted)).toEqual([
      'Mission status no. 1, recorded 7 March 2022: nothing changed',
      'Mission status no. 2, recorded 8 March 2022: new 1',
    ])
  })

  it('that has no room for all leaves the rest to the next ones, each change told once and none called late', async () => {
    const { create, tickAt, channel, know, order, editions } = await office({ now: SUNDAY, facts: [EARLY] })
    const reports = Array.from({ length: 200 }, (_, i) => ({
      ...fact({
        from: '2022-03-07',
        id: `nz/relations/${i}`,
        country: 'NZ',
        section: 'relations',
        value: 'contacts',
      }),
      evidence: [{ report: `News ${i}.`, source: 'lake-herald-2022-05' }] as const,
    }))
    await create(daily)
    know([EARLY, ...reports])
    for (const day of ['07', '08']) await tickAt(`2022-03-${day}T04:31:00Z`)
    await order('change 09:00; late: 5')
    for (const day of ['09', '10']) await tickAt(`2022-03-${day}T04:31:00Z`)
    expect(headlines(channel.posted)).toEqual([
      'Mission status no. 1, recorded 7 March 2022: new 200',
      'Mission status no. 2, recorded 7 to 8 March 2022: new 120',
      'Mission status no. 3, recorded 7 to 9 March 2022: new 40',
      'Mission status no. 4, recorded 10 March 2022: nothing changed',
    ])
    const parts = channel.posted.flatMap(({ sending }) => sending.answer.parts)
    const told = parts.flatMap((part) => (part.kind === 'finding' ? [part.sentence] : []))
    expect([told.length, new Set(told).size]).toEqual([200, 200])
    expect(JSON.stringify(parts)).not.toContain('came on file after')
    expect((await editions()).map(({ left }) => left)).toEqual([0, 0, 40, 120])
  })

  it('is silent where nothing changed and silence was wished', async () => {
    const { create, tickAt, channel, editions } = await office({ now: SUNDAY, facts: [EARLY] })
    await create({ ...daily, nothing: 'silence' })
    await tickAt('2022-03-07T04:31:00Z')
    expect(channel.posted).toEqual([])
    expect(states(await editions())).toEqual(['silent'])
  })

  it('that is late says so, and one that is too late goes into the next', async () => {
    const { create, tickAt, channel, know, editions } = await office({ now: SUNDAY, facts: [EARLY] })
    await create({ ...daily, late: '3' })
    know([EARLY, NEWS])
    await tickAt('2022-03-07T09:00:00Z')
    expect(channel.posted).toEqual([])
    await tickAt('2022-03-08T06:00:00Z')
    expect(headlines(channel.posted)).toEqual(['Mission status no. 1, recorded 7 to 8 March 2022: new 1'])
    expect(channel.posted[0]?.sending.answer.parts[0]).toMatchObject({
      sentence: 'Late: this was due Tuesday 8 March 2022, 09:00 (Asia/Kabul).',
    })
    expect(states(await editions())).toEqual(['sent', 'skipped'])
  })

  it('is one after days of silence, never a burst', async () => {
    const { create, tickAt, channel } = await office({ now: SUNDAY, facts: [EARLY] })
    await create(daily)
    await tickAt('2022-03-14T05:00:00Z')
    expect(headlines(channel.posted)).toEqual([
      'Mission status no. 1, recorded 7 to 14 March 2022: nothing changed',
    ])
  })

  it('waits out the quiet hours', async () => {
    const { create, tickAt, channel } = await office({ now: SUNDAY })
    await create({ when: '0 5 * * *', quiet: '22:00-07:00' })
    await tickAt('2022-03-07T01:00:00Z')
    expect(channel.posted).toEqual([])
    await tickAt('2022-03-07T02:30:30Z')
    expect(channel.posted).toHaveLength(1)
  })

  it('that falls into quiet hours is on time at their end, even where none may be late', async () => {
    const { create, tickAt, channel } = await office({ now: SUNDAY })
    await create({ when: '0 5 * * *', quiet: '22:00-07:00', late: 'never' })
    await tickAt('2022-03-07T02:30:30Z')
    expect(channel.posted).toHaveLength(1)
    const [first] = channel.posted[0]?.sending.answer.parts ?? []
    expect(first).not.toMatchObject({ sentence: expect.stringMatching(/^Late/) })
  })

  it('is posted again from the morning on until which its digest was paused', async () => {
    const { create, tickAt, channel, order } = await office({ now: SUNDAY })
    await create(daily)
    await order('pause until 9 March')
    for (const day of ['07', '08', '09', '10']) await tickAt(`2022-03-${day}T04:30:40Z`)
    expect(headlines(channel.posted)).toEqual([
      'Mission status no. 1, recorded 7 to 9 March 2022: nothing changed',
      'Mission status no. 2, recorded 10 March 2022: nothing changed',
    ])
  })

  it('is not posted from a digest that was paused after it was planned', async () => {
    const { create, tickAt, channel, order, editions } = await office({ now: SUNDAY })
    await create(daily)
    channel.moods.push('busy')
    await tickAt('2022-03-07T04:30:40Z')
    await order('pause')
    await tickAt('2022-03-07T04:40:00Z')
    expect([channel.posted, states(await editions())]).toEqual([[], ['skipped']])
  })
})

describe('a platform that is busy', () => {
  it('is asked again when it said, and the edition is posted once', async () => {
    const { create, tickAt, channel } = await office({ now: SUNDAY })
    await create(daily)
    channel.moods.push('busy', 'busy')
    await tickAt('2022-03-07T04:30:30Z')
    await tickAt('2022-03-07T04:31:00Z')
    expect([channel.moods, channel.posted]).toEqual([['busy'], []])
    await tickAt('2022-03-07T04:31:11Z')
    await tickAt('2022-03-07T04:33:00Z')
    expect(channel.posted).toHaveLength(1)
  })

  it('all day long has its edition told by the next', async () => {
    const { create, tickAt, channel, editions } = await office({ now: SUNDAY })
    await create({ ...daily, late: '1' })
    channel.moods.push('busy', 'busy')
    for (const time of ['04:30:30', '05:00:00', '06:00:00']) await tickAt(`2022-03-07T${time}Z`)
    expect(await editions()).toMatchObject([{ state: 'skipped', why: '429' }])
    await tickAt('2022-03-08T04:31:00Z')
    expect(headlines(channel.posted)).toEqual([
      'Mission status no. 1, recorded 7 to 8 March 2022: nothing changed',
    ])
  })
})

describe('a channel that is closed to the bot', () => {
  it('pauses its digest after three tries and tells its owner; resumed, it tells what was held back', async () => {
    const { create, tickAt, channel, know, order, only, editions, store } = await office({
      now: SUNDAY,
      facts: [EARLY],
    })
    await create(daily)
    know([EARLY, NEWS])
    channel.moods.push('closed', 'closed', 'closed')
    for (const time of ['04:30:30', '04:33:00', '04:36:00', '04:50:00']) await tickAt(`2022-03-07T${time}Z`)
    const digest = await only()
    expect([digest.paused, digest.next, states(await editions())]).toEqual([
      { until: null },
      null,
      ['failed'],
    ])
    expect(channel.told).toEqual([
      expect.stringContaining('its channel did not take it 3 times (channel_not_found)'),
    ])
    expect((await store.audit.list())[0]).toMatchObject({ act: 'closed', person: null })
    await order('resume')
    await tickAt('2022-03-08T04:31:00Z')
    expect(headlines(channel.posted)).toEqual(['Mission status no. 1, recorded 7 to 8 March 2022: new 1'])
  })

  it('and opens again keeps its digest', async () => {
    const { create, tickAt, channel } = await office({ now: SUNDAY })
    await create(daily)
    channel.moods.push('closed', 'closed')
    for (const time of ['04:30:30', '04:33:00', '04:36:00']) await tickAt(`2022-03-07T${time}Z`)
    expect([channel.posted.length, channel.told]).toEqual([1, []])
  })
})

describe('an edition of which nobody heard whether it arrived', () => {
  it('is looked for in the channel, and posted again only where it is missing', async () => {
    for (const mood of ['lost', 'lost-answer', 'breaks'] as const) {
      const { create, tickAt, channel, editions } = await office({ now: SUNDAY })
      await create(daily)
      channel.moods.push(mood)
      await tickAt('2022-03-07T04:30:30Z')
      await tickAt('2022-03-07T04:31:30Z')
      expect([channel.posted.length, states(await editions())]).toEqual([1, ['sent']])
    }
  })

  it('in a channel that cannot be read is never posted again blindly: its owner is told, and decides', async () => {
    const { create, tickAt, channel, order, editions, only } = await office({ now: SUNDAY, readable: false })
    await create(daily)
    channel.moods.push('lost')
    for (const time of ['04:30:30', '04:31:30', '04:33:00', '04:36:00', '04:50:00'])
      await tickAt(`2022-03-07T${time}Z`)
    expect([channel.posted, states(await editions())]).toEqual([[], ['unknown']])
    expect(channel.told).toEqual([
      expect.stringContaining('nobody can say whether the edition of Monday 7 March'),
    ])
    const { id } = await only()
    await order(`again ${id} 2022-03-07T04:30:00.000Z`)
    await tickAt('2022-03-07T05:00:00Z')
    expect([channel.posted.length, states(await editions())]).toEqual([1, ['sent']])
  })

  it('and on which nobody decided is told again by the next, which says so', async () => {
    const { create, tickAt, channel, know } = await office({ now: SUNDAY, facts: [EARLY], readable: false })
    await create(daily)
    know([EARLY, NEWS])
    channel.moods.push('lost')
    for (const time of ['04:30:30', '04:31:30', '04:33:00', '04:36:00']) await tickAt(`2022-03-07T${time}Z`)
    await tickAt('2022-03-08T04:31:00Z')
    expect(headlines(channel.posted)).toEqual(['Mission status no. 2, recorded 7 to 8 March 2022: new 1'])
    expect(channel.posted[0]?.sending.answer.parts[0]).toMatchObject({
      sentence: expect.stringMatching(/^It is not known whether the edition before/),
    })
  })

  it('that somebody found in the channel counts as posted', async () => {
    const { create, tickAt, channel, order, only, editions } = await office({ now: SUNDAY, readable: false })
    await create(daily)
    channel.moods.push('lost-answer')
    for (const time of ['04:30:30', '04:31:30', '04:33:00', '04:36:00']) await tickAt(`2022-03-07T${time}Z`)
    await order(`settle ${(await only()).id} 2022-03-07T04:30:00.000Z`)
    await tickAt('2022-03-08T04:31:00Z')
    expect(states(await editions())).toEqual(['sent', 'sent'])
    expect(headlines(channel.posted)).toEqual([
      'Mission status no. 1, recorded 7 March 2022: nothing changed',
      'Mission status no. 2, recorded 8 March 2022: nothing changed',
    ])
  })

  it('on Discord is sent again while Discord itself drops a second one', async () => {
    const { create, tickAt, channel, editions } = await office({
      now: SUNDAY,
      platform: 'discord',
      readable: false,
    })
    await create(daily)
    channel.moods.push('lost-answer')
    await tickAt('2022-03-07T04:30:30Z')
    await tickAt('2022-03-07T04:31:30Z')
    expect([channel.posted.length, states(await editions())]).toEqual([1, ['sent']])
  })

  it.each<Mood>(['busy', 'closed'])('on Discord stays in doubt where the second try is %s', async (mood) => {
    const { create, tickAt, channel, editions } = await office({
      now: SUNDAY,
      platform: 'discord',
      readable: false,
    })
    await create(daily)
    channel.moods.push('lost-answer', mood)
    for (const time of ['04:30:30', '04:31:30', '04:35:00', '04:40:00', '04:45:00', '04:50:00'])
      await tickAt(`2022-03-07T${time}Z`)
    expect([channel.posted.length, states(await editions())]).toEqual([1, ['unknown']])
  })

  it('is waited for while the platform is down, and then posted where it is missing', async () => {
    const { create, tickAt, channel, editions, poster } = await office({ now: SUNDAY })
    await create(daily)
    channel.moods.push('lost')
    const find: typeof channel.courier.find = async () => ({ state: 'later', why: 'HTTP 502' })
    const down = { ...poster, couriers: new Map([['slack', { ...channel.courier, find }]] as const) }
    for (const time of ['04:30:30', '04:31:30', '04:33:00', '04:36:00', '04:50:00', '05:20:00'])
      await tickAt(`2022-03-07T${time}Z`, down)
    expect([channel.told, states(await editions())]).toEqual([[], ['sending']])
    await tickAt('2022-03-07T05:50:00Z')
    expect([channel.posted.length, states(await editions())]).toEqual([1, ['sent']])
  })
})

describe('an edition in doubt that somebody orders again', () => {
  const RUN = '2022-03-07T04:30:00.000Z'
  const DOUBT = ['04:30:30', '04:31:30', '04:33:00', '04:36:00']

  it.each([
    ['hours too late', {}, '11:00:00'],
    ['where none may be late', { late: 'never' }, '04:42:00'],
    ['in the quiet hours', { quiet: '22:00-07:00', late: '12' }, '17:45:00'],
  ])('%s is posted in a moment, as it was said', async (_, wishes: Wishes, time) => {
    const { create, tickAt, channel, order, editions, only } = await office({ now: SUNDAY, readable: false })
    await create({ ...daily, ...wishes })
    channel.moods.push('lost')
    for (const moment of [...DOUBT, time]) await tickAt(`2022-03-07T${moment}Z`)
    const replied = await order(`again ${(await only()).id} ${RUN}`)
    expect(replied.headline).toBe('The edition will be posted again in a moment.')
    await tickAt(`2022-03-07T${time.replace(/00$/, '05')}Z`)
    expect([channel.posted.length, states(await editions())]).toEqual([1, ['sent']])
  })

  it('is posted though its digest is paused by now', async () => {
    const { create, tickAt, channel, order, editions, only } = await office({ now: SUNDAY, readable: false })
    await create(daily)
    channel.moods.push('lost')
    for (const moment of DOUBT) await tickAt(`2022-03-07T${moment}Z`)
    await order('pause')
    await order(`again ${(await only()).id} ${RUN}`)
    await tickAt('2022-03-07T04:40:00Z')
    expect([channel.posted.length, states(await editions())]).toEqual([1, ['sent']])
  })

  it('is in doubt again where it could not be posted for as long as an edition may be late', async () => {
    const { create, tickAt, channel, order, editions, only } = await office({ now: SUNDAY, readable: false })
    await create({ ...daily, late: '1' })
    channel.moods.push('lost')
    for (const moment of DOUBT) await tickAt(`2022-03-07T${moment}Z`)
    await order(`again ${(await only()).id} ${RUN}`)
    channel.moods.push('busy', 'busy')
    await tickAt('2022-03-07T04:37:00Z')
    await tickAt('2022-03-07T04:38:00Z')
    await tickAt('2022-03-07T08:00:00Z')
    expect([channel.posted.length, states(await editions())]).toEqual([0, ['unknown']])
  })

  it('is waited for while the platform is down, as one that is not late', async () => {
    const { create, tickAt, channel, order, editions, only, poster } = await office({
      now: SUNDAY,
      readable: false,
    })
    await create(daily)
    channel.moods.push('lost', 'lost')
    for (const moment of DOUBT) await tickAt(`2022-03-07T${moment}Z`)
    await tickAt('2022-03-07T12:00:00Z')
    await order(`again ${(await only()).id} ${RUN}`)
    await tickAt('2022-03-07T12:00:05Z')
    const find: typeof channel.courier.find = async () => ({ state: 'later', why: 'HTTP 502' })
    const down = { ...poster, couriers: new Map([['slack', { ...channel.courier, find }]] as const) }
    await tickAt('2022-03-07T12:01:00Z', down)
    expect(await editions()).toMatchObject([{ state: 'sending', reads: 1 }])
  })

  it('has as many tries as a new one', async () => {
    const { create, tickAt, channel, order, editions, only } = await office({ now: SUNDAY, readable: false })
    await create(daily)
    channel.moods.push('lost', 'lost')
    for (const moment of DOUBT) await tickAt(`2022-03-07T${moment}Z`)
    await order(`again ${(await only()).id} ${RUN}`)
    await tickAt('2022-03-07T04:37:00Z')
    await tickAt('2022-03-07T04:37:40Z')
    expect(await editions()).toMatchObject([{ state: 'sending', reads: 1 }])
  })
})

describe('the poster', () => {
  it('posts all the others where one digest is broken', async () => {
    const { create, tickAt, channel, only, store } = await office({ now: SUNDAY })
    await create(daily)
    const broken = { ...(await only()), id: 'b2bb', zone: 'Mars/Base', next: '2022-03-07T04:29:00.000Z' }
    const [entry] = await store.audit.list()
    if (entry) await store.digests.add(broken, { ...entry, digest: 'b2bb' })
    await tickAt('2022-03-07T04:31:00Z')
    expect(channel.posted).toHaveLength(1)
  })

  it('takes nothing up for a platform that it does not serve, however often it looks before the one that does', async () => {
    const { create, tickAt, channel, poster } = await office({ now: SUNDAY })
    await create(daily)
    const other = { ...poster, name: 'two', couriers: new Map([['discord', channel.courier]] as const) }
    channel.moods.push('busy')
    await tickAt('2022-03-07T04:30:30Z')
    for (const second of [10, 20, 30]) {
      await tickAt(`2022-03-07T04:31:${second}Z`, other)
      await tickAt(`2022-03-07T04:31:${second}Z`)
    }
    expect(channel.posted).toHaveLength(1)
  })

  it('begins no new post once it is stopped, and finishes those on their way', async () => {
    const { create, clock, channel, poster } = await office({ now: SUNDAY })
    for (let count = 0; count < 6; count++) await create(daily)
    clock.now = new Date('2022-03-07T04:31:00Z')
    const begun: (() => void)[] = []
    const post: typeof channel.courier.post = async (sending) => {
      await new Promise<void>((resolve) => begun.push(resolve))
      return channel.courier.post(sending)
    }
    const running = startPoster({ ...poster, couriers: new Map([['slack', { ...channel.courier, post }]]) })
    await vi.waitFor(() => expect(begun).toHaveLength(4))
    const stopped = running.stop()
    for (const go of begun) go()
    await stopped
    expect([begun.length, channel.posted.length]).toEqual([4, 4])
  })
})

describe('the key of an edition', () => {
  it('fits into the nonce of Discord, and is its own', () => {
    const key = editionKey({ digest: 'k3f9', occurrence: '2022-03-07T04:30:00.000Z' })
    expect(key).toMatch(/^[0-9a-f]{24}$/)
    expect(editionKey({ digest: 'k3f9', occurrence: '2022-03-08T04:30:00.000Z' })).not.toBe(key)
  })

  it('runs of the same minute spread over half of it', () => {
    const waits = Array.from({ length: 200 }, (_, i) => spread(`d${i}`))
    expect(Math.max(...waits)).toBeLessThan(30_000)
    expect(new Set(waits.map((wait) => Math.floor(wait / 1000))).size).toBeGreaterThan(25)
  })
})
