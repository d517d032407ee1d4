import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discordServer } from './discord-server.ts'
import { milliseconds, quantile } from './questions.ts'

const RUNS = 7
const ROOT = join(import.meta.dirname, '../..')
const TOKEN = 'a-token-of-the-length-that-one-of-Discord-has-0123456789abcdef'

/** A bot that does nothing but connect, as plain JavaScript: nothing is compiled at its start. */
const BARE = `
  const { Client, GatewayIntentBits } = require('discord.js')
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API, version: '10' } })
  client.once('clientReady', () => console.log('ready'))
  client.login(process.env.DISCORD_TOKEN)`

/** From a cold process until Discord is connected: the built program against a bare client, in turn. Wants a build. */
export async function discordStart() {
  const server = await discordServer()
  const bare: number[] = []
  const ours: number[] = []
  for (let i = 0; i < RUNS; i++) {
    bare.push(await untilReady(['-e', BARE], 'ready', server.api()))
    ours.push(await untilReady(['dist/chancery.js'], 'questions are answered', server.api()))
  }
  server.close()
  const [client, chancery] = [quantile(bare, 0.5), quantile(ours, 0.5)]
  return [
    { what: 'a bare discord.js client', median: milliseconds(client) },
    { what: 'node dist/chancery.js', median: milliseconds(chancery) },
    { what: 'ratio', median: (chancery / client).toFixed(2) },
  ]
}

async function untilReady(args: readonly string[], words: string, api: string): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HTTP_PORT: 'off',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'chancery-')),
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: '100000000000000001',
      DISCORD_API: api,
    },
  })
  await said(child, words)
  const took = performance.now() - began
  child.kill('SIGKILL')
  await once(child, 'exit')
  return took
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        text += chunk
        if (text.includes(words)) resolve()
      })
    child.once('exit', () => reject(new Error(`it ended before it said ${words}: ${text}`)))
  })
}
