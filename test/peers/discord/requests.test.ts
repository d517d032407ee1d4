import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Platform } from '../../../adapters/platform.ts'
import { click, onMessage, ping, typed, typing } from '../../adapters/discord/sent.ts'
import { buttonIn, type Newsroom, newsroom } from './newsroom.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const PORT = 18_081

let room: Newsroom
let bot: Platform

beforeAll(async () => {
  room = await newsroom()
  const hex = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')
  const connection = { by: 'requests', publicKey: hex, host: '127.0.0.1', port: PORT } as const
  bot = room.bot({ settings: { ...room.settings, connection } })
  await bot.start()
})
afterAll(async () => {
  await bot.stop()
  expect(room.api.refused).toEqual([])
  await room.close()
})

const signed = (body: string, timestamp: string) =>
  sign(null, Buffer.from(timestamp + body), privateKey).toString('hex')

async function posted(
  interaction: object,
  change: Partial<{ signature: string; timestamp: string; body: string }> = {},
) {
  const body = JSON.stringify(interaction)
  const timestamp = '1795348800'
  const headers = {
    'x-signature-timestamp': change.timestamp ?? timestamp,
    'x-signature-ed25519': change.signature ?? signed(body, timestamp),
  }
  const response = await fetch(`http://127.0.0.1:${PORT}/`, {
    method: 'POST',
    headers,
    body: change.body ?? body,
  })
  const text = await response.text()
  return { status: response.status, said: text, body: response.ok && text ? JSON.parse(text) : null }
}

it('is there when Discord asks', async () => {
  expect(await posted(ping())).toMatchObject({ status: 200, body: { type: 1 } })
})

it.each([
  ['none', { signature: '' }],
  ['one of another length', { signature: 'abcd' }],
  ['another one', { signature: '0'.repeat(128) }],
  ['one of another time', { timestamp: '1795348801' }],
  ['one of another body', { body: JSON.stringify({ ...ping(), id: '1' }) }],
])('refuses a request without its signature: %s', async (_, change) => {
  expect((await posted(ping(), change)).status).toBe(401)
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
