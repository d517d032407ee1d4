import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { freePort } from '../../adapters/free-port.ts'

const BINARY = fileURLToPath(import.meta.resolve('local-slack-linux-x64/bin/local-slack'))

/** A message as the server holds it. */
type Held = Readonly<{
  ts: string
  user: string
  text: string
  thread_ts?: string
  subtype?: string
  ephemeral_to?: string
  blocks?: Record<string, unknown>[]
}>

/** A Slack on this machine, with one workspace, one channel and two apps: one on a socket, one that gets signed requests. */
export type LocalSlack = Readonly<{
  api: string
  /** Where the requests of the second app go. */
  port: number
  control: <Body>(path: string, body?: object) => Promise<Body>
  /** Waits for a message in the channel. */
  message: (matches: (message: Held) => boolean) => Promise<Held>
  messages: () => Promise<Held[]>
  start: () => Promise<void>
  /** Kills the server, as a power cut would. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}>

const TEAM = 'T01NEWS'
export const ALICE = 'U01ALICE'
export const CHANNEL = 'C01DESK'
export const SOCKET = { app: 'A01SOCK', bot: 'U0SOCK', token: 'xoxb-socket', appToken: 'xapp-socket' }
export const HTTP = { app: 'A02HTTP', bot: 'U0HTTP', token: 'xoxb-http', signingSecret: 'signing' }

export async function localSlack(): Promise<LocalSlack> {
  const [port, requests] = [await freePort(), await freePort()]
  const folder = mkdtempSync(join(tmpdir(), 'chancery-slack-'))
  const config = join(folder, 'config.json')
  writeFileSync(config, JSON.stringify(world(requests)))
  const base = `http://127.0.0.1:${port}`
  let server: ChildProcess | null = null
  const control: LocalSlack['control'] = async (path, body) => {
    const init = body && { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) }
    return (await fetch(`${base}/_control${path}`, init)).json() as never
  }
  const messages = async () => (await control<{ messages: Held[] }>(`/messages/${CHANNEL}`)).messages
  const start = async () => {
    const args = ['--config', config, '--port', String(port), '--base-host', '127.0.0.1']
    server = spawn(BINARY, args, { stdio: 'ignore' })
    await vi.waitFor(() => control('/state'), { timeout: 10_000, interval: 50 })
  }
  const kill = async () => {
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server?.kill('SIGKILL')
    await ended
  }
  await start()
  return {
    api: `${base}/api/`,
    port: requests,
    control,
    messages,
    message: (matches) => vi.waitFor(async () => found(await messages(), matches), WAITING),
    start,
    kill,
    stop: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }
const WAITING = { timeout: 8_000, interval: 30 }

function found(messages: readonly Held[], matches: (message: Held) => boolean): Held {
  const message = messages.find(matches)
  if (!message) throw new Error(`no such message among ${JSON.stringify(messages.map(({ text }) => text))}`)
  return message
}

const world = (requests: number) => ({
  workspace: { name: 'Newsroom', domain: 'newsroom', teamId: TEAM },
  apps: [
    {
      appId: SOCKET.app,
      botUserId: SOCKET.bot,
      botName: 'socketbot',
      botToken: SOCKET.token,
      appToken: SOCKET.appToken,
      signingSecret: 'unused',
      mode: 'socket',
    },
    {
      appId: HTTP.app,
      botUserId: HTTP.bot,
      botName: 'httpbot',
      botToken: HTTP.token,
      appToken: 'xapp-unused',
      signingSecret: HTTP.signingSecret,
      mode: 'events',
      requestUrl: `http://127.0.0.1:${requests}/slack/events`,
    },
  ],
  users: [{ id: ALICE, name: 'alice', real_name: 'Alice' }],
  channels: [{ id: CHANNEL, name: 'desk', members: [ALICE, SOCKET.bot, HTTP.bot] }],
})
