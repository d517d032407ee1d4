import { afterEach, expect, it } from 'vitest'
import type { Store } from '../../../adapters/store.ts'
import { NEW_CONVERSATION } from '../../../src/conversation.ts'

/** Opens a store, the same one for the same place; a place that was never named is empty. */
export type Opening = (place: string) => Promise<Store>

export const NOON = new Date('2026-11-22T12:00:00Z')
const hoursLater = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)

const ABOUT_RUSSIA = { ...NEW_CONVERSATION, recent: ['RU'], facts: ['ru/recognition/2025-07-03'] }

/** What every database must do alike: the same tests run against SQLite and PostgreSQL. */
export function remembers(open: Opening): void {
  const opened: Store[] = []
  let places = 0
  const store = async (place = `place ${++places}`) => {
    const one = await open(place)
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

  it('takes a thread up where it was left, and no other thread', async () => {
    const { conversations } = await store()
    await conversations.write('slack T1', NEW_CONVERSATION, NOON)
    await conversations.write('slack T1', ABOUT_RUSSIA, NOON)
    expect(await conversations.read('slack T1', hoursLater(71))).toEqual(ABOUT_RUSSIA)
    expect(await conversations.read('slack T2', NOON)).toBeNull()
  })

  it('forgets a thread that nobody took up for three days', async () => {
    const { conversations } = await store()
    await conversations.write('slack T1', ABOUT_RUSSIA, NOON)
    expect(await conversations.read('slack T1', hoursLater(72))).toBeNull()
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
}
