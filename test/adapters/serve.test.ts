import { PassThrough } from 'node:stream'
import { afterEach, expect, it, vi } from 'vitest'
import { answerTo, type Desk, type PlatformName } from '../../adapters/desk/desk.ts'
import type { Sending } from '../../adapters/digest/courier.ts'
import type { KeptDigest } from '../../adapters/digest/kept.ts'
import { USUAL } from '../../adapters/digest/settings.ts'
import { newLog } from '../../adapters/log.ts'
import type { Platform } from '../../adapters/platform.ts'
import { type Cast, serve } from '../../adapters/serve.ts'
import { knowledge } from '../known.ts'
import { fakePlatform } from './fake-platform.ts'
import { stage } from './stage.ts'

afterEach(() => vi.useRealTimers())

/** Serves with some platforms, in memory; `line` waits for a line of the log. */
function serving(platforms: Cast['platforms'], own: Partial<Cast> = {}) {
  const { world, stop } = stage([])
  const out = new PassThrough()
  let text = ''
  out.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  const log = newLog(out, 'info', [])
  const store = { kind: 'sqlite', file: ':memory:' } as const
  const load = async () => knowledge
  const heard: (() => void)[] = []
  const signals = { ...world.signals, onReload: (listener: () => void) => void heard.push(listener) }
  const cast = { load, folder: null, store, http: null, platforms, log, ...own }
  const ended = serve(cast, { ...world, signals })
  const line = (saying: string) =>
    vi.waitFor(() => {
      const found = text.split('\n').find((one) => one.includes(saying))
      if (!found) throw new Error(`the log does not say ${saying}`)
      return JSON.parse(found)
    })
  const reload = () => {
    for (const listener of heard) listener()
  }
  return { ended, stop, line, reload }
}

it('answers on its platforms until it is told to end, and leaves nothing open', async () => {
  const happened: string[] = []
  const { ended, stop, line } = serving([fakePlatform(happened)])
  expect((await line('questions are answered')).platforms).toEqual(['slack'])
  expect(happened).toEqual(['started'])
  stop()
  await ended
  expect(happened).toEqual(['started', 'stopped'])
})

it('finishes what is being answered before it closes the store', async () => {
  const found: (string | undefined)[] = []
  let desk: Desk | undefined
  const answering = async (given: Desk) => {
    desk = given
    return fakePlatform([], { stop: async () => void found.push(await headline(given)) })(given)
  }
  const { ended, stop, line } = serving([answering])
  await line('questions are answered')
  stop()
  await ended
  expect(found).toEqual([expect.stringMatching(/^Canada does not recognise/)])
  await expect(desk?.store.conversations.read('slack T1', new Date(0))).rejects.toThrow()
})

const headline = async (desk: Desk) =>
  (await answerTo(desk, { platform: 'slack', thread: 'T1', text: 'Has Canada recognised the Taliban?' }))
    .answer.headline

it('ends in time though a platform does not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { ended, stop, line } = serving([fakePlatform([], { stop: () => new Promise(() => {}) })])
  await line('questions are answered')
  stop()
  await vi.advanceTimersByTimeAsync(8_000)
  await ended
})

it('ends though a platform breaks on ending, and says so', async () => {
  const broken: Partial<Platform> = { name: 'discord', stop: () => Promise.reject(new Error('gone')) }
  const { ended, stop, line } = serving([fakePlatform([], broken)])
  await line('questions are answered')
  stop()
  await ended
  expect((await line('did not end cleanly')).platform).toBe('discord')
})

it('does not start half: when one platform cannot, the others are ended and the reason is given', async () => {
  const happened: string[] = []
  const refused = fakePlatform([], { start: () => Promise.reject(new Error('invalid_auth')) })
  await expect(serving([fakePlatform(happened), refused]).ended).rejects.toThrow('invalid_auth')
  expect(happened).toEqual(['started', 'stopped'])
})

it('ends, with everything closed, when a platform does not take it back', async () => {
  const happened: string[] = []
  const { promise, reject } = Promise.withResolvers<never>()
  const { ended, line } = serving([fakePlatform(happened, { lost: promise })])
  await line('questions are answered')
  reject(new Error('Slack does not take SLACK_APP_TOKEN'))
  await expect(ended).rejects.toThrow('Slack does not take SLACK_APP_TOKEN')
  expect(happened).toEqual(['started', 'stopped'])
})

it('ends when a platform does not take it back while another cannot be reached yet', async () => {
  const { promise, reject } = Promise.withResolvers<never>()
  const unreached = fakePlatform([], { name: 'discord', start: () => new Promise(() => {}) })
  const { ended } = serving([fakePlatform([], { lost: promise }), unreached])
  setImmediate(() => reject(new Error('Slack does not take SLACK_APP_TOKEN')))
  await expect(ended).rejects.toThrow('Slack does not take SLACK_APP_TOKEN')
})

it('ends when it is told to while a platform cannot be reached yet', async () => {
  const happened: string[] = []
  const unreached = fakePlatform(happened, { start: () => new Promise(() => {}), ready: () => false })
  const { ended, stop, line } = serving([unreached], { http: { host: '127.0.0.1', port: 0 } })
  await line('health and metrics are served')
  stop()
  await ended
  expect(happened).toEqual(['stopped'])
})

const REACHED: KeptDigest = {
  ...USUAL,
  id: 'k3f9',
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  owner: 'U1',
  zone: 'UTC',
  language: 'en',
  schedule: { cron: '59 11 * * *' },
  paused: null,
  since: '2026-11-21',
  known: [],
  next: '2026-11-22T11:59:00.000Z',
  version: 1,
}

const entryOf = ({ id: digest, platform, workspace, channel, owner: person }: KeptDigest) =>
  ({ at: NOON, digest, platform, workspace, channel, person, act: 'created', detail: '' }) as const
const NOON = '2026-11-22T12:00:00.000Z'

it('posts where it can, and takes knowledge anew, while another platform cannot be reached yet', async () => {
  const posted: string[] = []
  const carrying = (platform: PlatformName) => ({
    post: async ({ digest }: Sending) => {
      posted.push(`${platform} ${digest}`)
      return { state: 'sent' as const, message: '1' }
    },
    find: async () => ({ state: 'absent' as const }),
    tell: async () => {},
  })
  const reached = async (desk: Desk) => {
    for (const digest of [REACHED, { ...REACHED, id: 'd2dd', platform: 'discord' as const }])
      await desk.store.digests.add(digest, entryOf(digest))
    return fakePlatform([], { courier: carrying('slack') })(desk)
  }
  const unreached = fakePlatform([], {
    name: 'discord',
    start: () => new Promise(() => {}),
    courier: carrying('discord'),
  })
  const { ended, stop, line, reload } = serving([reached, unreached], { every: 10 })
  await vi.waitFor(() => expect(posted).toEqual(['slack k3f9']))
  reload()
  await line('the knowledge was loaded anew')
  stop()
  await ended
  expect(posted).toEqual(['slack k3f9'])
})

it('serves its health and its figures while it runs', async () => {
  let desk: Desk | undefined
  const keeping = (given: Desk) => {
    desk = given
    return fakePlatform([])(given)
  }
  const { ended, stop, line } = serving([keeping], { http: { host: '127.0.0.1', port: 0 } })
  await line('questions are answered')
  const { port } = await line('health and metrics are served')
  const page = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  if (desk) await headline(desk)
  expect(JSON.parse(await page('/readyz'))).toEqual({
    status: 'ready',
    platforms: { slack: true },
    store: 'ok',
  })
  expect(JSON.parse(await page('/healthz'))).toMatchObject({ status: 'ok', knowledge: { status: 'ok' } })
  const figures = await page('/metrics')
  expect(figures).toContain('chancery_questions_total{platform="slack",intent="status",outcome="answered"} 1')
  expect(figures).toMatch(/chancery_knowledge_age_seconds \d+/)
  stop()
  await ended
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
})
