import { afterEach, expect, it } from 'vitest'
import type { StoreSettings } from '../../../adapters/store/open-store.ts'
import type { Store } from '../../../adapters/store.ts'
import { NEW_CONVERSATION } from '../../../src/conversation.ts'
import { NOON } from './noon.ts'
import { remembersDigests } from './remembers-digests.ts'

/** Opens a store, the same one for the same place; a place that was never named is empty. */
export type Opening = (place: string, settings?: Partial<StoreSettings>) => Promise<Store>

const hoursLater = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)

const ABOUT_RUSSIA = { ...NEW_CONVERSATION, recent: ['RU'], facts: ['ru/recognition/2025-07-03'] }

/** What every database must do alike: the same tests run against SQLite and PostgreSQL. */
export function remembers(open: Opening): void {
  const opened: Store[] = []
  let places = 0
  const store = async (place = `place ${++places}`, settings: Partial<StoreSettings> = {}) => {
    const one = await open(place, settings)
    opened.push(one)
    return one
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()))
  })

  it('gives an event to the first who asks for it, and to nobody after', async () => {
    const { events } = await store()
    const claims = [
      await events.claim('slack Ev1', NOON),
      await events.claim('slack Ev1', hoursLater(1)),
      await events.claim('slack Ev2', NOON),
    ]
    expect(claims).toEqual([true, false, true])
  })

  it('gives an event to one of many who ask at once', async () => {
    const stores = [await store('shared'), await store('shared'), await store('shared')]
    const claims = await Promise.all(
      stores.flatMap(({ events }) => [1, 2].map(() => events.claim('Ev1', NOON))),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('gives an event that was given back to the next who asks', async () => {
    const { events } = await store()
    await events.claim('slack Ev1', NOON)
    await events.claim('slack Ev2', NOON)
    await events.release('slack Ev1')
    expect([await events.claim('slack Ev1', NOON), await events.claim('slack Ev2', NOON)]).toEqual([
      true,
      false,
    ])
  })

  it('takes a thread up where it was left, and no other thread', async () => {
    const { conversations } = await store()
    await conversations.write('slack T1', NEW_CONVERSATION, NOON)
    await conversations.write('slack T1', ABOUT_RUSSIA, NOON)
    expect(await conversations.read('slack T1', hoursLater(71))).toEqual(ABOUT_RUSSIA)
    expect(await conversations.read('slack T2', NOON)).toBeNull()
  })

  it('gives each of many who ask at once what is theirs, and keeps the later of two', async () => {
    const { conversations } = await store()
    const threads = Array.from({ length: 120 }, (_, i) => `T${i}`)
    const about = (i: number) => ({ ...NEW_CONVERSATION, recent: [String(i)] })
    await Promise.all([
      conversations.write('T7', NEW_CONVERSATION, NOON),
      ...threads.map((thread, i) => conversations.write(thread, about(i), NOON)),
    ])
    const read = await Promise.all(['none', ...threads].map((thread) => conversations.read(thread, NOON)))
    expect(read).toEqual([null, ...threads.map((_, i) => about(i))])
  })

  it('forgets a thread that nobody took up for three days', async () => {
    const { conversations } = await store()
    await conversations.write('slack T1', ABOUT_RUSSIA, NOON)
    expect(await conversations.read('slack T1', hoursLater(72))).toBeNull()
  })

  it('keeps what a button refers to until its day has come, the later of two', async () => {
    const { kept } = await store()
    await kept.write('k1', 'a long question', hoursLater(1))
    await kept.write('k1', 'a long question', hoursLater(3))
    expect(await kept.read('k1', hoursLater(2))).toBe('a long question')
    expect(await kept.read('k1', hoursLater(3))).toBeNull()
    expect(await kept.read('k2', NOON)).toBeNull()
  })

  it('remembers over a restart', async () => {
    const before = await store('kept')
    await before.events.claim('Ev1', NOON)
    await before.conversations.write('T1', ABOUT_RUSSIA, NOON)
    await before.close()
    opened.pop()
    const after = await store('kept')
    expect(await after.events.claim('Ev1', NOON)).toBe(false)
    expect(await after.conversations.read('T1', NOON)).toEqual(ABOUT_RUSSIA)
  })

  it('keeps what a workspace granted, for whoever has the key alone', async () => {
    const { installations } = await store('sealed', { keys: [KEY] })
    await installations.save('slack', 'T1', 'first grant', NOON)
    await installations.save('slack', 'T1', 'a grant', NOON)
    expect(await installations.read('slack', 'T1')).toBe('a grant')
    expect(await installations.read('slack', 'T2')).toBeNull()
    const stranger = await store('sealed', { keys: [OTHER_KEY] })
    await expect(stranger.installations.read('slack', 'T1')).rejects.toThrow('SECRET_KEY is another one')
    await installations.remove('slack', 'T1')
    expect(await installations.read('slack', 'T1')).toBeNull()
  })

  it('opens with an old key what is sealed anew with the next one', async () => {
    const { installations } = await store('replaced', { keys: [KEY] })
    await installations.save('slack', 'T1', 'a grant', NOON)
    const later = await store('replaced', { keys: [OTHER_KEY, KEY] })
    expect(await later.installations.read('slack', 'T1')).toBe('a grant')
  })

  it('keeps nothing of a workspace where there is no key', async () => {
    const { installations } = await store()
    await expect(installations.save('slack', 'T1', 'a grant', NOON)).rejects.toThrow('set SECRET_KEY')
  })

  it('keeps questions without an answer only when it is told to, and no names', async () => {
    const asked = { text: '<@U1> who runs Narnia?  anna@example.org', reason: 'no-record', language: 'en' }
    const [off, on] = [await store(), await store(undefined, { unanswered: true })]
    for (const { unanswered } of [off, on]) {
      await unanswered.keep({ ...asked, day: '2026-11-21' })
      await unanswered.keep({ ...asked, day: '2026-11-22', text: 'Who runs Narnia?' })
      await unanswered.keep({ ...asked, day: '2026-11-20', text: 'Who runs Mordor?' })
    }
    expect(await off.unanswered.list()).toEqual([])
    expect(await on.unanswered.list()).toEqual([
      { text: 'who runs narnia?', reason: 'no-record', language: 'en', times: 2, day: '2026-11-22' },
      { text: 'who runs mordor?', reason: 'no-record', language: 'en', times: 1, day: '2026-11-20' },
    ])
  })

  it('takes out what has expired and nothing else', async () => {
    const { events, conversations, unanswered, purge } = await store(undefined, { unanswered: true })
    await events.claim('old', NOON)
    await events.claim('new', hoursLater(24))
    await conversations.write('T1', ABOUT_RUSSIA, hoursLater(24))
    await unanswered.keep({ text: 'q', reason: 'no-record', language: 'en', day: '2026-11-22' })
    await purge(hoursLater(90))
    expect([await events.claim('old', NOON), await events.claim('new', NOON)]).toEqual([true, false])
    expect(await conversations.read('T1', hoursLater(90))).toEqual(ABOUT_RUSSIA)
    expect(await unanswered.list()).toHaveLength(1)
  })

  remembersDigests(store)
}

const KEY = Buffer.alloc(32, 1)
const OTHER_KEY = Buffer.alloc(32, 2)
