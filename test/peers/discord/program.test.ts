import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ChannelType } from 'discord.js'
import { DigitalDiscord } from 'discord-digital-twin'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import { freePort } from '../../adapters/free-port.ts'

/** The token has the length of a real one. */
const TOKEN = 'a-token-of-the-length-that-one-of-Discord-has-0123456789abcdef'
const BOT = '900000000000000001'
const ROOT = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'chancery-'))

let twin: DigitalDiscord
const programs: ChildProcess[] = []

beforeAll(async () => {
  twin = new DigitalDiscord({
    botUser: { id: BOT },
    botToken: TOKEN,
    channels: [{ name: 'desk', type: ChannelType.GuildText }],
    users: [{ username: 'Reporter' }],
  })
  await twin.start()
})
afterAll(async () => {
  for (const program of programs) program.kill('SIGKILL')
  await twin.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The program as it is delivered, which starts in a tenth of the time of its source, and what it says. */
function started(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['dist/chancery.js', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HTTP_PORT: 'off',
      DATA_DIR: folder,
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: BOT,
      DISCORD_API: twin.restUrl,
      ...env,
    },
  })
  programs.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk))
  const says = (words: string, times = 1) =>
    vi.waitFor(() => {
      if (text.split(words).length <= times) throw new Error(`it does not say ${words}: ${text}`)
    }, 150_000)
  return { child, says, text: () => text }
}

it('answers in two shards, each interaction once though both hear of it, counts for both, and ends both when it is told to', {
  timeout: 300_000,
}, async () => {
  const port = String(await freePort())
  const { child, says, text } = started([], { DISCORD_SHARDS: '2', HTTP_PORT: port })
  await says('a shard is connected', 2)
  await says('"platforms":["discord"]', 3)
  const channel = (await twin.prisma.channel.findFirstOrThrow()).id
  const reporter = (await twin.getFirstNonBotUserId()) ?? ''
  for (const name of ['help', 'sources', 'help']) {
    const { id } = await twin.channel(channel).user(reporter).runSlashCommand({ name })
    expect(
      (await twin.channel(channel).waitForInteractionAck({ interactionId: id, timeout: 10_000 })).type,
    ).toBe(4)
  }
  expect(await twin.channel(channel).getMessages()).toHaveLength(3)
  await vi.waitFor(async () => {
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(figures).toContain('chancery_answer_seconds_count{platform="discord"} 3')
    expect(figures).toContain(
      'chancery_questions_total{platform="discord",intent="help",outcome="answered"} 2',
    )
  })
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  expect([(await exit)[0], text()]).toEqual([0, expect.anything()])
})

/** A way to Discord that can be broken. */
async function wayToDiscord() {
  let broken = false
  const server = createServer((asked, response) => {
    if (broken) return void response.writeHead(503).end()
    const { method = 'GET', headers, url = '/' } = asked
    const passed = request(new URL(url, twin.restUrl), { method, headers }, (answer) =>
      answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)),
    )
    asked.pipe(passed)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const { port } = server.address() as AddressInfo
  const api = `http://127.0.0.1:${port}${new URL(twin.restUrl).pathname}`
  return { api, breaks: (is: boolean) => (broken = is) }
}

it('tries a shard again for as long as Discord is away, and ends its shards cleanly though it is killed itself', {
  timeout: 300_000,
}, async () => {
  const { api, breaks } = await wayToDiscord()
  const { child, says, text } = started([], { DISCORD_SHARDS: '2', DISCORD_API: api })
  await says('"platforms":["discord"]', 3)
  const [lost] = text()
    .split('\n')
    .filter((line) => line.includes('"platforms":["discord"]'))
    .map((line) => JSON.parse(line).pid)
    .filter((pid) => pid !== child.pid)
  breaks(true)
  process.kill(lost, 'SIGKILL')
  await says('a shard is lost; it is tried again', 2)
  breaks(false)
  await says('a shard is connected', 3)
  await says('"platforms":["discord"]', 4)
  expect(child.exitCode).toBeNull()
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
  expect(text().split('told to end')).toHaveLength(3)
  expect(text()).not.toMatch(/did not end cleanly|"level":60/)
})

/** A Discord whose gateway closes each connection with a code, as soon as it hears who connects. */
async function closingWith(code: number) {
  const server = createServer((_, response) => {
    const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ url, shards: 2, session_start_limit }))
  })
  new WebSocketServer({ server }).on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }))
    socket.on('message', () => socket.close(code))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
}

it.each([
  [{}, 4004, 'chancery stopped: DISCORD_TOKEN is no token of a bot'],
  [{ DISCORD_SHARDS: '2' }, 4004, 'chancery stopped: DISCORD_TOKEN is no token of a bot'],
  [{ DISCORD_SHARDS: 'auto' }, 4014, 'chancery stopped: Discord closed the connection for good (4014'],
])(
  'ends, and says why, where Discord takes it no more: %o, %i',
  { timeout: 120_000 },
  async (env, code, why) => {
    const { child, text } = started([], { DISCORD_API: await closingWith(code), ...env })
    const [exit] = await once(child, 'close')
    expect([exit, text()]).toEqual([1, expect.stringContaining(why)])
    expect(text()).not.toContain('it is tried again')
  },
)

it('ends cleanly when it is told to, though Discord does not answer', { timeout: 60_000 }, async () => {
  const asked = Promise.withResolvers<void>()
  const server = createServer(() => asked.resolve())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const { port } = server.address() as AddressInfo
  const { child } = started([], { DISCORD_API: `http://127.0.0.1:${port}/api` })
  await asked.promise
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

it('says what is missing before it starts', async () => {
  const { child, text } = started([], { DISCORD_TOKEN: '', DISCORD_APPLICATION_ID: 'mine' })
  const [code] = await once(child, 'exit')
  expect([code, text()]).toEqual([1, expect.stringMatching(/DISCORD_TOKEN .*DISCORD_APPLICATION_ID/s)])
})
