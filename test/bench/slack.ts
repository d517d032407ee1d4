import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { milliseconds, quantile } from './questions.ts'

/** Each is started so often, and asked for so many seconds in each of so many rounds, in turn. */
const STARTS = 5
const ROUNDS = 5
const SECONDS = 3
const AT_ONCE = 16

const BARE = fileURLToPath(new URL('slack/bare.js', import.meta.url))
const OURS = fileURLToPath(new URL('../../dist/chancery.js', import.meta.url))
const SECRET = 'signing'

/** A slash command answered over signed HTTP, against a bare Bolt app that only acknowledges; each on one core. */
export async function slack() {
  const api = await everythingIsFine()
  const data = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
  const started = { bare: [] as number[], ours: [] as number[] }
  const rates = { bare: [] as number[], ours: [] as number[] }
  for (let i = 0; i < STARTS; i++)
    for (const [who, file] of [
      ['bare', BARE],
      ['ours', OURS],
    ] as const) {
      const bot = await start(file, api, data)
      started[who].push(bot.after)
      await bot.stop()
    }
  const [bare, ours] = [await start(BARE, api, data), await start(OURS, api, data)]
  for (const bot of [bare, ours]) await asked(bot.pool)
  for (let i = 0; i < ROUNDS; i++) {
    rates.bare.push(await asked(bare.pool))
    rates.ours.push(await asked(ours.pool))
  }
  await Promise.all([bare.stop(), ours.stop()])
  api.close()
  rmSync(data, { recursive: true, force: true })
  const row = (what: string, who: 'bare' | 'ours') => ({
    what,
    'commands a second': quantile(rates[who], 0.5).toFixed(0),
    'ready after start': milliseconds(quantile(started[who], 0.5)),
  })
  return [
    row('a bare Bolt app that only acknowledges', 'bare'),
    row('chancery, with the answer', 'ours'),
    {
      what: 'ratio',
      'commands a second': (quantile(rates.ours, 0.5) / quantile(rates.bare, 0.5)).toFixed(2),
      'ready after start': (quantile(started.ours, 0.5) / quantile(started.bare, 0.5)).toFixed(2),
    },
  ]
}

/** A Slack that takes every call. */
async function everythingIsFine(): Promise<Server> {
  const answer = JSON.stringify({ ok: true, user_id: 'U0', bot_id: 'B0', team_id: 'T1' })
  const server = createServer((_, response) => response.end(answer)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

type Bot = Readonly<{ pool: Pool; after: number; stop: () => Promise<void> }>

/** Starts a bot in a process of its own, on the first core where the system can say so, and waits for its first answer. */
async function start(file: string, api: Server, data: string): Promise<Bot> {
  const port = await freePort()
  const pinned = existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0'] : []
  const [command = '', ...args] = [...pinned, process.execPath, file]
  const began = performance.now()
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_PORT: String(port),
      SLACK_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`,
      DATA_DIR: data,
      HTTP_PORT: 'off',
      LOG_LEVEL: 'warn',
    },
  })
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: AT_ONCE })
  await answering(pool, child)
  return { pool, after: performance.now() - began, stop: () => ended(child, pool) }
}

async function answering(pool: Pool, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await pool.request(command()).catch(() => null)
    await answer?.body.dump()
    if (answer?.statusCode === 200) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error(`it ended with ${child.exitCode} before it answered`)
}

async function ended(child: ChildProcess, pool: Pool): Promise<void> {
  await pool.destroy()
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Commands a second, so many at once for so many seconds. */
async function asked(pool: Pool): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let count = 0
  const asking = async () => {
    for (; performance.now() < end; count++) await (await pool.request(command())).body.dump()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, asking))
  return count / SECONDS
}

let commands = 0

/** One command, from another person in another channel each time, so that nobody is held up as a flood. */
function command() {
  const body = new URLSearchParams({
    command: '/mission',
    text: 'Has Canada recognised the Taliban?',
    team_id: 'T1',
    channel_id: `C${commands % 5_000}`,
    user_id: `U${commands % 5_000}`,
    user_name: 'alice',
    response_url: 'http://127.0.0.1:9/response',
    trigger_id: `${process.pid}.${commands++}`,
  }).toString()
  const at = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex')
  return {
    path: '/slack/events',
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
    },
  } as const
}

async function freePort(): Promise<number> {
  const server = createTcp().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
