import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Platform } from '../../../adapters/platform.ts'
import { click, onMessage, ping, typed, typing } from '../../adapters/discord/sent.ts'
import { buttonIn, type Newsroom, newsroom } from './newsroom.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const PORT = 18_081

/** What the clock of the bot shows, in seconds; before each request half a minute passes, so that none is one too many. */
let now = Date.parse('2026-11-22T12:00:00Z') / 1000
let room: Newsroom
let bot: Platform

beforeAll(async () => {
  room = await newsroom()
  const hex = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')
  const connection = { by: 'requests', publicKey: hex, host: '127.0.0.1', port: PORT } as const
  const desk = { ...room.desk, now: () => new Date(now * 1000) }
  bot = room.bot({ settings: { ...room.settings, connection }, desk })
  await bot.start()
})
afterAll(async () => {
  await bot.stop()
  expect(room.api.refused).toEqual([])
  await room.close()
})

type Change = Partial<{ signature: string; timestamp: string; body: string }>

/** Posts what Discord signs: `late` is how many seconds ago it did, `change` what is put in the place of what it sent. */
async function sent(body: string, late: number | string = 0, change: Change = {}) {
  now += 30
  const timestamp = typeof late === 'string' ? late : String(now - late)
  const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex')
  const headers = {
    'x-signature-timestamp': change.timestamp ?? timestamp,
    'x-signature-ed25519': change.signature ?? signature,
  }
  const init = { method: 'POST', headers, body: change.body ?? body }
  const response = await fetch(`http://127.0.0.1:${PORT}/`, init)
  const text = await response.text()
  return { status: response.status, said: text, body: response.ok && text ? JSON.parse(text) : null }
}

const posted = (interaction: object, change: Change = {}) => sent(JSON.stringify(interaction), 0, change)

it('is there when Discord asks', async () => {
  expect(await posted(ping())).toMatchObject({ status: 200, body: { type: 1 } })
})

it.each([
  ['none', { signature: '' }],
  ['one of another length', { signature: 'abcd' }],
  ['another one', { signature: '0'.repeat(128) }],
  ['one of another time', { timestamp: String(now) }],
  ['one of another body', { body: JSON.stringify({ ...ping(), id: '1' }) }],
])('refuses a request without its signature: %s', async (_, change) => {
  expect((await posted(ping(), change)).status).toBe(401)
})

const YEAR = 365 * 24 * 3600

it.each([
  ['ten years ago', 10 * YEAR],
  ['six minutes ago', 360],
  ['six minutes from now', -360],
  ['a year from now', -YEAR],
  ['at no time', 'x'],
  ['at an empty time', ''],
])('refuses what was signed %s', async (_, late) => {
  expect((await sent(JSON.stringify(ping()), late)).status).toBe(401)
})

it.each([240, -240])('takes what was signed %i seconds ago', async (late) => {
  expect((await sent(JSON.stringify(ping()), late)).status).toBe(200)
})

it.each(['', '{', 'null', '"text"', '7'])('refuses what it cannot read: %s', async (body) => {
  expect((await sent(body)).status).toBe(400)
})

it('refuses what is too large as soon as it is, though it never says how long it will be, and answers on', async () => {
  const endless = request({ port: PORT, host: '127.0.0.1', method: 'POST' })
  endless.write(Buffer.alloc(1024 * 1024 + 1))
  const [{ statusCode, headers }] = (await once(endless, 'response')) as [IncomingMessage]
  endless.on('error', () => {}).destroy()
  expect([statusCode, headers.connection]).toEqual([413, 'close'])
  expect((await posted(ping())).status).toBe(200)
})

it('takes nothing but what is posted', async () => {
  expect((await fetch(`http://127.0.0.1:${PORT}/`)).status).toBe(405)
})

it('answers commands, clicks and messages in the response, and completes what is typed', async () => {
  const answer = await posted(typed('timeline', { country: 'RU' }))
  expect(answer).toMatchObject({ status: 200, body: { type: 4, data: { flags: 64 + 32_768 + 4 } } })
  const next = await posted(click(buttonIn(answer.body, 'Show more (2/'), { hidden: true }))
  expect(next.body.type).toBe(7)
  expect((await posted(onMessage('Canada has recognised the Taliban.'))).said).toContain('Contradicted')
  const choices = (await posted(typing('status', { country: 'kana' }, 'country'))).body.data.choices
  expect(choices[0].value).toBe('CA')
})

it('answers an interaction once, however often it is posted', async () => {
  const once = typed('help')
  expect([(await posted(once)).status, (await posted(once)).status]).toEqual([200, 202])
})

it('is ready while it listens', async () => {
  expect(bot.ready()).toBe(true)
})
