import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { allSettings, areGiven, secretsIn, settingsOf } from '../../adapters/settings.ts'

const CHAT = z.object({
  CHAT_TOKEN: z.string().startsWith('chat-').describe('Chat › Tokens'),
  CHAT_PORT: z.coerce.number().default(3000).describe('a port that is free'),
})
const ROOM = z.object({ ROOM_KEY: z.string().describe('Room › Key') })

function secretFile(text: string): string {
  const file = `${mkdtempSync(`${tmpdir()}/chancery-`)}/secret`
  writeFileSync(file, text)
  return file
}

it('reads the settings of a part, and what is not given as it is by default', () => {
  const settings = settingsOf('Chat', CHAT, { CHAT_TOKEN: 'chat-1', OTHER: 'x' })
  expect(settings).toEqual({ CHAT_TOKEN: 'chat-1', CHAT_PORT: 3000 })
})

it('says in one message all that is missing anywhere, and where to get it', async () => {
  const read = () =>
    allSettings({
      chat: () => settingsOf('Chat', CHAT, { CHAT_TOKEN: 'wrong', CHAT_PORT: 'x' }),
      room: () => settingsOf('Room', ROOM, { ROOM_KEY: '' }),
    })
  await expect(read()).rejects.toThrow(
    `cannot start Chat, 2 setting(s) missing or malformed:
  CHAT_TOKEN  from Chat › Tokens
  CHAT_PORT   write a port that is free
cannot start Room, 1 setting(s) missing or malformed:
  ROOM_KEY  from Room › Key`,
  )
})

it('never repeats a secret that is malformed', () => {
  expect(() => settingsOf('Chat', CHAT, { CHAT_TOKEN: 'hunter2' })).toThrow(/^(?!.*hunter2)/s)
})

it('takes a secret from a file', () => {
  const settings = settingsOf('Chat', CHAT, { CHAT_TOKEN_FILE: secretFile('chat-from-file\n') })
  expect(settings.CHAT_TOKEN).toBe('chat-from-file')
})

it('names a file of a secret that cannot be read', () => {
  const read = () => settingsOf('Chat', CHAT, { CHAT_TOKEN_FILE: '/no/such' })
  expect(read).toThrow(/CHAT_TOKEN {2}CHAT_TOKEN_FILE cannot be read: ENOENT/)
})

it('sees whether a part is configured at all', () => {
  expect([areGiven('CHAT_', { CHAT_TOKEN_FILE: '/run/x' }), areGiven('CHAT_', { CHAT_TOKEN: '' })]).toEqual([
    true,
    false,
  ])
})

it('knows the secrets among the settings, those in files too', () => {
  const secrets = secretsIn({
    CHAT_TOKEN: 'chat-123456',
    CHAT_PORT: '3000',
    ROOM_KEY_FILE: secretFile('from-a-file'),
  })
  expect(secrets.sort()).toEqual(['chat-123456', 'from-a-file'])
})
