import pino from 'pino'
import { carryOut } from '../../../adapters/digest/carry-out.ts'
import type { Giver } from '../../../adapters/digest/giver.ts'
import type { Wishes } from '../../../adapters/digest/order.ts'
import { orderIn } from '../../../adapters/digest/order-in.ts'
import type { Poster } from '../../../adapters/digest/post/poster.ts'
import { tick } from '../../../adapters/digest/post/tick.ts'
import { openStore } from '../../../adapters/store/open-store.ts'
import type { FactRecord } from '../../../src/knowledge/compile.ts'
import { wordsIn } from '../../../src/reply/words.ts'
import { worldOf } from '../../digest/small-world.ts'
import { fakeChannel } from './fake-channel.ts'

/** A stop that does not come. */
export const NEVER = new AbortController().signal

const LOG = pino({ level: 'silent' })

const MEMBER: Giver = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  person: 'U1',
  language: 'en',
  zone: 'Asia/Kabul',
  reach: 'open',
  rankIn: async () => 'member',
}

type Setting = Readonly<{
  now: string
  facts?: readonly FactRecord[]
  platform?: 'slack' | 'discord'
  readable?: boolean
}>

/** A desk with a store in memory, a clock that is set by hand, and one channel of a made-up platform. */
export async function office({ now, facts = [], platform = 'slack', readable = true }: Setting) {
  const clock = { now: new Date(now) }
  let knowledge = worldOf(facts)
  const store = await openStore({ kind: 'sqlite', file: ':memory:' }, clock.now, LOG)
  const channel = fakeChannel(platform, () => clock.now, readable)
  const desk = { knowledge: () => knowledge, now: () => clock.now, store, log: LOG }
  const giver = { ...MEMBER, platform, rankIn: async () => 'admin' as const }
  const poster: Poster = { ...desk, couriers: new Map([[platform, channel.courier]]), name: 'one' }
  const order = (text: string, by: Giver = giver) => {
    const read = orderIn(text, wordsIn(knowledge, by.language))
    if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join(' '))
    return carryOut(desk, read.order, by)
  }
  return {
    clock,
    store,
    channel,
    desk,
    giver,
    poster,
    order,
    create: (wishes: Wishes) => carryOut(desk, { do: 'create', wishes }, giver),
    /** Sets the clock and lets the poster take a turn. */
    tickAt: async (instant: string, by = poster) => {
      clock.now = new Date(instant)
      await tick(by, NEVER)
    },
    know: (known: readonly FactRecord[]) => {
      knowledge = worldOf(known)
    },
    only: async () => {
      const [digest] = await store.digests.of(platform, 'T1')
      if (!digest) throw new Error('there is no digest')
      return digest
    },
    editions: async () => store.editions.of((await store.digests.of(platform, 'T1'))[0]?.id ?? ''),
  }
}

export type Office = Awaited<ReturnType<typeof office>>
