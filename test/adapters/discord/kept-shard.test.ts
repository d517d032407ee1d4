import { EventEmitter } from 'node:events'
import { DiscordjsErrorCodes, type Shard } from 'discord.js'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptShard } from '../../../adapters/discord/kept-shard.ts'

/** A process that ends when it is told to. */
class Child extends EventEmitter {
  pid: number | undefined = 1
  signals: string[] = []
  killed = false
  kill(signal = 'SIGTERM') {
    this.signals.push(signal)
    this.killed = true
    setImmediate(() => this.emit('exit'))
  }
}

/** A shard as discord.js has them; whether it comes up when it is started stands in `outcomes`, and that it does where nothing is said. */
class FakeShard extends EventEmitter {
  id = 1
  process: Child | null = null
  started: number[] = []
  children: Child[] = []
  outcomes: ('ready' | 'dies' | 'hangs' | 'is closed' | 'starts nothing')[] = []
  async spawn(timeout: number) {
    const child = new Child()
    this.started.push(Date.now())
    this.children.push(child)
    this.process = child.once('exit', () => this.kill())
    this.emit('spawn', child)
    const outcome = this.outcomes.shift() ?? 'ready'
    if (outcome === 'ready') return void this.emit('ready')
    if (outcome === 'dies') child.emit('exit')
    if (outcome === 'starts nothing') {
      child.pid = undefined
      child.emit('error', new Error('spawn EAGAIN'))
    }
    if (outcome === 'hangs') await new Promise((resolve) => setTimeout(resolve, timeout))
    const code = outcome === 'is closed' ? DiscordjsErrorCodes.ShardingReadyDisconnected : 'other'
    if (outcome === 'is closed') this.emit('disconnect')
    throw Object.assign(new Error(`shard 1 did not become ready: it ${outcome}`), { code })
  }
  /** As discord.js does when a process ended. */
  kill() {
    this.emit('death', this.process)
    this.process = null
  }
}

let shard: FakeShard
let stop: AbortController
let lines: { msg: string; seconds?: number }[]

beforeEach(() => {
  vi.useFakeTimers()
  shard = new FakeShard()
  stop = new AbortController()
  lines = []
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

const kept = () => {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const keeping = { turn: async () => {}, stop: stop.signal, now: () => new Date(), log }
  const ended = keptShard(shard as unknown as Shard, keeping)
  return { ended }
}
const pauses = () => lines.flatMap(({ seconds }) => seconds ?? [])
const starts = () => shard.started.length
const died = () => shard.process?.emit('exit')
const SECOND = 1_000

it('starts a shard that died again, after a pause', async () => {
  kept()
  await vi.advanceTimersByTimeAsync(0)
  died()
  await vi.advanceTimersByTimeAsync(999)
  expect(starts()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect([starts(), lines.map(({ msg }) => msg)]).toEqual([
    2,
    ['a shard is connected', 'a shard is lost; it is tried again', 'a shard is connected'],
  ])
})

it('goes on trying a shard that does not come up, in pauses that grow to five minutes', async () => {
  shard.outcomes = Array.from({ length: 12 }, () => 'dies')
  kept()
  await vi.advanceTimersByTimeAsync(3_600 * SECOND)
  expect(pauses()).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
  expect(lines.at(-1)?.msg).toBe('a shard is connected')
})

it('is patient with a shard that dies as soon as it is connected, and quick with one that was connected for long', async () => {
  kept()
  for (const connected of [0, 0, 0, 301, 0]) {
    await vi.advanceTimersByTimeAsync(connected * SECOND)
    died()
    await vi.advanceTimersByTimeAsync(4 * SECOND)
  }
  expect(pauses()).toEqual([1, 2, 4, 1, 2])
})

it('ends a shard that is not connected within a minute before it is tried again', async () => {
  shard.outcomes = ['hangs']
  kept()
  await vi.advanceTimersByTimeAsync(60 * SECOND)
  expect(shard.children[0]?.signals).toEqual(['SIGKILL'])
  await vi.advanceTimersByTimeAsync(2 * SECOND)
  expect(starts()).toBe(2)
})

it('lets a shard whose connection Discord closed for good finish what it answers, and tries it again', async () => {
  kept()
  await vi.advanceTimersByTimeAsync(0)
  shard.emit('disconnect')
  await vi.advanceTimersByTimeAsync(SECOND)
  expect([shard.children[0]?.signals, starts()]).toEqual([['SIGTERM'], 2])
})

it('lets a shard say why Discord closed its first connection for good, and tells it once to end', async () => {
  shard.outcomes = ['is closed']
  kept()
  await vi.advanceTimersByTimeAsync(2 * SECOND)
  expect([shard.children[0]?.signals, starts()]).toEqual([['SIGTERM'], 2])
})

it('tries again where no process can be started', async () => {
  shard.outcomes = ['starts nothing']
  kept()
  await vi.advanceTimersByTimeAsync(SECOND)
  expect([starts(), lines.map(({ msg }) => msg)]).toEqual([
    2,
    ['the process of a shard failed', 'a shard is lost; it is tried again', 'a shard is connected'],
  ])
})

it('tries nothing more when it is told to stop, and says nothing of the end it was told', async () => {
  shard.outcomes = ['dies']
  const { ended } = kept()
  await vi.advanceTimersByTimeAsync(0)
  stop.abort()
  await ended
  expect([starts(), vi.getTimerCount()]).toEqual([1, 0])

  stop = new AbortController()
  const connected = kept()
  await vi.advanceTimersByTimeAsync(0)
  stop.abort()
  died()
  await connected.ended
  expect([starts(), pauses()]).toEqual([2, [1]])
})
