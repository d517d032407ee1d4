import { MessageFlags, REST } from 'discord.js'
import { expect, it } from 'vitest'
import { courier } from '../../../adapters/discord/courier.ts'
import { LAID_OUT } from '../../../adapters/discord/response.ts'
import { answerOf, finding } from '../terminal/answers.ts'
import { NOON, newBot } from './office.ts'

const SENDING = {
  key: 'k3f9-2026-11-22',
  digest: 'k3f9',
  workspace: 'gazette',
  channel: '42',
  since: NOON,
  answer: answerOf('One change.', finding('It changed.')),
}

type Answer = Response | Error
const json =
  (status: number, body: object, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers })

/** A courier to a Discord that answers in turn, and what it was asked. */
async function carrying(...answers: (() => Answer)[]) {
  const asked: { method: string; path: string; body: Record<string, unknown> }[] = []
  const makeRequest = async (url: string, { method = '', body }: { method?: string; body?: unknown }) => {
    asked.push({ method, path: url.replace(/^.*\/v10/, ''), body: body ? JSON.parse(String(body)) : {} })
    const answer = answers.shift()?.() ?? Response.json({ id: '7' })
    if (answer instanceof Error) throw answer
    return answer
  }
  const rest = new REST({
    version: '10',
    retries: 0,
    makeRequest: makeRequest as never,
    rejectOnRateLimit: () => true,
  }).setToken('t')
  const bot = await newBot()
  return { asked, courier: courier(rest, bot), bot }
}

it('posts an edition under its key, calling nobody and making no sound', async () => {
  const { courier, asked } = await carrying()
  expect(await courier.post(SENDING)).toEqual({ state: 'sent', message: '7' })
  expect(asked[0]).toMatchObject({
    path: '/channels/42/messages',
    body: {
      nonce: SENDING.key,
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
      flags: LAID_OUT | MessageFlags.SuppressNotifications,
    },
  })
})

it.each([
  ['a channel that is gone', json(404, { code: 10_003, message: 'Unknown Channel' }), { state: 'closed' }],
  ['a channel it may not see', json(403, { code: 50_001, message: 'Missing Access' }), { state: 'closed' }],
  [
    'a channel it may not write in',
    json(403, { code: 50_013, message: 'Missing Permissions' }),
    { state: 'closed' },
  ],
  ['a thread that is locked', json(400, { code: 160_005, message: 'Thread is locked' }), { state: 'closed' }],
  [
    'a channel that became another kind',
    json(400, { code: 50_024, message: 'Cannot execute action on this channel type' }),
    { state: 'closed' },
  ],
  [
    'words that Discord refuses',
    json(400, { code: 50_035, message: 'Invalid Form Body' }),
    { state: 'later', seconds: 3_600 },
  ],
  [
    'a 429',
    json(429, { retry_after: 2.5, message: 'slow' }, { 'retry-after': '2.5' }),
    { state: 'later', seconds: 3 },
  ],
  ['a failing Discord', json(502, {}), { state: 'unknown', why: 'HTTP 502' }],
  ['an overloaded Discord', json(503, {}), { state: 'unknown' }],
  [
    'no connection, as fetch tells it',
    () =>
      new TypeError('fetch failed', { cause: Object.assign(new Error('down'), { code: 'EHOSTUNREACH' }) }),
    { state: 'later', seconds: 60 },
  ],
  [
    'no connection',
    () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
    { state: 'later', seconds: 60 },
  ],
  [
    'no answer in time',
    () => Object.assign(new Error('aborted'), { name: 'AbortError' }),
    { state: 'unknown' },
  ],
])('tells %s from the others', async (_, answer, state) => {
  const { courier } = await carrying(answer)
  expect(await courier.post(SENDING)).toMatchObject(state)
})

it('finds an edition by the mark in it', async () => {
  const { courier, asked } = await carrying()
  await courier.post(SENDING)
  const own = { id: '7', timestamp: NOON.toISOString(), components: asked[0]?.body.components }
  const other = {
    id: '8',
    timestamp: NOON.toISOString(),
    components: [{ type: 10, id: 1 }],
    content: 'hello',
  }
  const found = await carrying(json(200, [other, own] as never))
  expect(await found.courier.find(SENDING)).toEqual({ state: 'found', message: '7' })
})

it('says that an edition is absent, or that it cannot tell', async () => {
  const message = { id: '8', timestamp: NOON.toISOString(), components: [] }
  const absent = await carrying(json(200, [message] as never))
  expect(await absent.courier.find(SENDING)).toEqual({ state: 'absent' })
  const closed = await carrying(json(403, { code: 50_001, message: 'Missing Access' }))
  expect(await closed.courier.find(SENDING)).toMatchObject({ state: 'unreadable' })
  const failing = await carrying(json(502, {}))
  expect(await failing.courier.find(SENDING)).toEqual({ state: 'later', why: 'HTTP 502' })
  const busy = () =>
    Response.json(Array.from({ length: 100 }, (_, i) => ({ id: String(i), timestamp: NOON.toISOString() })))
  const full = await carrying(busy, busy, busy, busy, busy)
  expect(await full.courier.find(SENDING)).toMatchObject({ state: 'unreadable' })
})

it.each([
  [null, 'absent'],
  ['8', 'unreadable'],
])(
  'takes a channel in which it may not read back for no empty one: the last message is %s',
  async (last_message_id, state) => {
    const { courier } = await carrying(json(200, [] as never), json(200, { id: '42', last_message_id }))
    expect(await courier.find(SENDING)).toMatchObject({ state })
  },
)

it('finds an edition though the clock of Discord is behind ours, in a channel where much is said', async () => {
  const { courier, asked } = await carrying()
  await courier.post(SENDING)
  const timestamp = new Date(+NOON - 60_000).toISOString()
  const own = { id: '7', timestamp, components: asked[0]?.body.components }
  const busy = Array.from({ length: 100 }, (_, i) => ({ id: String(100 + i), timestamp, components: [] }))
  const found = await carrying(json(200, busy as never), json(200, [own] as never))
  expect(await found.courier.find(SENDING)).toEqual({ state: 'found', message: '7' })
})

it('tells an owner in a direct message, and puts in the log that it could not', async () => {
  const { courier, asked } = await carrying(json(200, { id: '9' }))
  await courier.tell('gazette', '1', 'Digest k3f9 is paused.\nSee @everyone')
  expect(asked[1]).toMatchObject({
    path: '/channels/9/messages',
    body: { content: 'Digest k3f9 is paused.\nSee @\u200beveryone' },
  })
  const refusing = await carrying(json(403, { code: 50_007, message: 'Cannot send messages to this user' }))
  await refusing.courier.tell('gazette', '1', 'Hello')
  expect(refusing.bot.logged()).toContain('could not be told')
})

it('cuts what is too long for a direct message before its escapes, so that no backslash is left alone', async () => {
  const { courier, asked } = await carrying(json(200, { id: '9' }))
  await courier.tell('gazette', '1', `${'a'.repeat(1500)}\n${'*'.repeat(600)}\nand more`)
  const content = String(asked[1]?.body.content)
  expect(content.length).toBeLessThanOrEqual(2000)
  expect(content).toMatch(/^a{1500}\n(?:\\\*)+…/)
})
