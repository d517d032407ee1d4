import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, it, vi } from 'vitest'
import type { Edition } from '../../../adapters/digest/edition.ts'
import type { KeptDigest } from '../../../adapters/digest/kept.ts'
import { editionKey } from '../../../adapters/digest/post/key.ts'
import { layDown } from '../../../adapters/knowledge/built.ts'
import { openStore } from '../../../adapters/store/open-store.ts'
import type { Store } from '../../../adapters/store.ts'
import { nextRun, runsIn } from '../../../src/digest/due.ts'
import { compile } from '../../../src/knowledge/compile.ts'
import { records } from '../../known.ts'
import { startPostgres } from '../postgres.ts'
import { chance } from './chance.ts'
import { type Chat, startChat } from './chat.ts'
import { built, type Herd, startHerd } from './herd.ts'

const SEED = 20_261_122
const REPLICAS = 3
const DIGESTS = 60
const AT = '2026-11-22T23:30:00.000Z'
const UNTIL = new Date('2026-11-23T01:31:00.000Z')
const QUARTERLY = '*/15 * * * *'

const DIGEST: Omit<KeptDigest, 'id' | 'platform' | 'channel' | 'next'> = {
  workspace: 'T1',
  owner: 'U1',
  managers: 'members',
  version: 1,
  zone: 'Asia/Kabul',
  schedule: { cron: QUARTERLY },
  watch: {
    countries: [],
    groups: [],
    missions: [],
    topics: [],
    changes: ['correction', 'changed', 'new', 'stale'],
  },
  nothing: 'receipt',
  late: 6,
  quiet: null,
  language: 'en',
  paused: null,
  since: '2026-11-20',
  known: [],
}

const digests = Array.from({ length: DIGESTS }, (_, i): KeptDigest => {
  const digest = { ...DIGEST, id: `d${i}`, platform: i % 2 ? 'slack' : 'discord', channel: `C${i}` } as const
  return { ...digest, next: nextRun({ ...digest }, new Date(AT))?.toISOString() ?? null }
})

async function knowledgeFolder(): Promise<string> {
  const folder = mkdtempSync(`${tmpdir()}/chancery-replicas-`)
  layDown(compile(records), folder)
  return folder
}

async function storeWithDigests(url: string): Promise<Store> {
  const store = await openStore({ kind: 'postgres', url }, new Date(AT), { warn: () => {} })
  for (const digest of digests) {
    const { id, platform, workspace, channel } = digest
    const entry = {
      at: AT,
      digest: id,
      platform,
      workspace,
      channel,
      person: 'U1',
      act: 'created',
      detail: '',
    } as const
    await store.digests.add(digest, entry)
  }
  return store
}

const RUNS = digests.flatMap((digest) => runsIn(digest, new Date(AT), UNTIL)).length

const ofOurs = ({ occurrence }: Edition) => new Date(occurrence) <= UNTIL

/** The editions of all digests up to the end, oldest first. */
async function editionsIn(store: Store): Promise<(readonly Edition[])[]> {
  const all: Edition[][] = []
  for (const { id } of digests) all.push((await store.editions.of(id)).filter(ofOurs).toReversed())
  return all
}

/** Whether there is anything to do at this instant. */
async function isBusy(store: Store, now: Date): Promise<boolean> {
  const { planned = 0, sending = 0 } = await store.editions.count()
  return planned + sending > 0 || (await store.digests.due(now)).length > 0
}

/** Seconds that pass at once: a lease of ninety takes thirty such steps, so that a slow machine is no dead one. */
const STEP = { busy: 3, idle: 60 }

/**
 * Lets two hours pass, in which replicas die at random moments, events come in, and digests are posted. The clock waits for
 * every replica that lives.
 */
async function twoHours(store: Store, herd: Herd, chat: Chat) {
  const dice = chance(SEED)
  for (;;) {
    const busy = await isBusy(store, chat.now())
    const isOver = chat.now() > UNTIL
    if (isOver && !busy) return editionsIn(store)
    if (isOver) chat.calm()
    const passes = () => chat.pass(busy ? STEP.busy : STEP.idle, herd.living())
    await vi.waitUntil(passes, { timeout: 60_000, interval: 20 })
    chat.send()
    if (busy && !isOver && dice() < 0.04) herd.killAny(dice())
  }
}

function figures(editions: readonly (readonly Edition[])[], chat: Chat, herd: Herd) {
  const all = editions.flat()
  const inChannel = (edition: Edition) => chat.posted.filter(({ key }) => key === editionKey(edition)).length
  const posted = all.map(inChannel)
  const states = Object.groupBy(all, ({ state }) => state)
  return {
    'runs of the digests': RUNS,
    'runs told by the next': RUNS - all.length,
    'editions written down': all.length,
    ...Object.fromEntries(
      Object.entries(states).map(([state, those]) => [`editions ${state}`, those.length]),
    ),
    'posted once': posted.filter((count) => count === 1).length,
    'posted twice or more': posted.filter((count) => count > 1).length,
    'sent and not posted': all.filter((one) => one.state === 'sent' && !inChannel(one)).length,
    'posted and not sent': all.filter((one) => one.state !== 'sent' && inChannel(one)).length,
    'replicas killed': herd.killed(),
    ...Object.fromEntries(
      Object.entries(chat.mishaps).map(([mishap, count]) => [`mishap: ${mishap}`, count]),
    ),
    'events answered once': [...chat.answered.values()].filter((count) => count === 1).length,
    'events answered twice or more': [...chat.answered.values()].filter((count) => count > 1).length,
  }
}

it('posts each edition once and answers each event once, whichever replica is killed when', async () => {
  const postgres = await startPostgres()
  const database = await postgres.database('replicas')
  const store = await storeWithDigests(database)
  const knowledge = await knowledgeFolder()
  const program = await built(knowledge)
  let herd: Herd | undefined
  const chat = await startChat(SEED, AT, (process) => herd?.kill(process))
  herd = startHerd(REPLICAS, program, { database, knowledge, chat: chat.url })
  try {
    const editions = await twoHours(store, herd, chat)
    const codes = await herd.end()
    const table = figures(editions, chat, herd)
    console.table(table)
    expect(table).toMatchObject({
      'editions written down': RUNS,
      'posted twice or more': 0,
      'sent and not posted': 0,
      'posted and not sent': 0,
      'events answered twice or more': 0,
    })
    for (const told of editions) {
      const sent = told.filter(({ state }) => state === 'sent')
      expect(sent.map(({ number }) => number)).toEqual(sent.map((_, i) => i + 1))
      /** An edition that had no room for all it found leaves its days open to the next. */
      const left = sent.slice(0, -1).map(({ left, after, until }) => (left ? after : until))
      expect(sent.slice(1).map(({ after }) => after)).toEqual(left)
      const carried = sent.flatMap((edition) => edition.carried)
      expect(new Set(carried).size).toBe(carried.length)
    }
    expect(codes).toEqual(Array(REPLICAS).fill(0))
  } finally {
    await herd.end()
    await chat.close()
    await store.close()
    await postgres.stop()
  }
}, 1_200_000)
