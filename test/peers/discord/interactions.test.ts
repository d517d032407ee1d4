import { InteractionType, MessageFlags } from 'discord.js'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Platform } from '../../../adapters/platform.ts'
import { buttonIn, type Newsroom, newsroom, responseIn } from './newsroom.ts'

let room: Newsroom
let bot: Platform

beforeAll(async () => {
  room = await newsroom()
  bot = room.bot()
  await bot.start()
})
afterAll(async () => {
  await bot.stop()
  expect(room.api.refused).toEqual([])
  await room.close()
})

const ordered = async (name: string, options: object[] = []) => {
  const { twin, channel, reporter } = room
  const { id } = await twin
    .channel(channel)
    .user(reporter)
    .runSlashCommand({ name, options: options as never })
  return responseIn(room, id)
}
const clicked = async (message: string, customId: string) => {
  const { twin, channel, reporter } = room
  const { id } = await twin.channel(channel).user(reporter).clickButton({ messageId: message, customId })
  return responseIn(room, id)
}
const text = (name: string, value: string) => ({ name, type: 3, value })
const isHidden = ({ data }: { data: { flags?: number } }) =>
  Boolean((data.flags ?? 0) & MessageFlags.Ephemeral)

it('is ready when it says so', () => expect(bot.ready()).toBe(true))

it.each([
  ['ask', [text('question', 'who runs the afghan embassy in moscow')], 'Moscow'],
  ['status', [text('country', 'CA'), text('aspect', 'recognition')], 'Canada does not recognise'],
  ['embassy', [text('mission', 'af-ru-moscow')], 'The Afghan embassy in Moscow'],
  ['timeline', [text('country', 'RU')], 'dated entries'],
  ['compare', [text('country', 'RU'), text('with', 'KZ')], 'Kazakhstan'],
  ['list', [text('what', 'who-recognises')], 'Russia'],
  ['sources', [text('country', 'CA')], 'Canada'],
  ['help', [], 'Read as: help'],
])('answers /%s for the one who asked', async (name, options, words) => {
  const response = await ordered(name, options)
  expect([response.type, isHidden(response), response.said]).toEqual([
    4,
    true,
    expect.stringContaining(words),
  ])
})

it('completes what is typed', async () => {
  const { twin, channel, reporter } = room
  const option = { ...text('country', 'kana'), focused: true }
  const { id } = await twin.simulateInteraction({
    type: InteractionType.ApplicationCommandAutocomplete,
    channelId: channel,
    userId: reporter,
    data: { id: '1', name: 'status', type: 1, options: [option] },
  })
  expect((await responseIn(room, id)).data.choices[0]).toEqual({ name: 'Canada', value: 'CA' })
})

it('shows an answer to all where that is wished', async () => {
  const response = await ordered('status', [
    text('country', 'CA'),
    { name: 'private', type: 5, value: false },
  ])
  expect([isHidden(response), response.said.includes('"Share"')]).toEqual([false, false])
})

it('turns pages in place, asks what a button offers, and shares for all, once', async () => {
  const first = await ordered('timeline', [text('country', 'RU')])
  const second = await clicked(first.message, buttonIn(first.data, 'Show more (2/'))
  expect([second.type, second.said.includes('Show previous (1/')]).toEqual([7, true])
  const next = await clicked(first.message, buttonIn(first.data, 'Recognition'))
  expect([next.type, isHidden(next), next.said]).toEqual([
    4,
    true,
    expect.stringContaining('Russia has recognised'),
  ])
  const shared = await clicked(first.message, buttonIn(first.data, 'Share'))
  expect([shared.type, isHidden(shared), shared.said]).toEqual([
    4,
    false,
    expect.stringContaining('Asked by Reporter'),
  ])
  expect((await clicked(first.message, buttonIn(first.data, 'Share'))).said).toContain('already been shared')
  const other = await clicked(first.message, buttonIn(second.data, 'Share'))
  expect([isHidden(other), other.said]).toEqual([false, expect.stringContaining('Asked by Reporter')])
})

it('shares at the next try what Discord refused', async () => {
  const first = await ordered('timeline', [text('country', 'CN')])
  const share = buttonIn(first.data, 'Share')
  room.api.answerNextWith(Response.json({ code: 50013, message: 'Missing Permissions' }, { status: 403 }))
  expect((await clicked(first.message, share)).said).toMatch(/reference \w+/)
  expect((await clicked(first.message, share)).said).toContain('Asked by Reporter')
})

const CLAIM = 'Canada has recognised the Taliban.'

it.each<[string, object, string]>([
  ['says', { content: CLAIM }, '**Contradicted: '],
  ['embeds', { content: '', embeds: [{ title: CLAIM }] }, '**Contradicted: '],
  [
    'forwards',
    {
      content: '',
      message_reference: { type: 1, message_id: '6', channel_id: '5' },
      message_snapshots: [{ message: { content: CLAIM } }],
    },
    '**Contradicted: ',
  ],
  ['shows alone', { content: '', attachments: [{ id: '1' }] }, 'holds no text that can be read'],
])('checks the claim of a message: what it %s', async (_, message, words) => {
  const { twin, channel, reporter } = room
  const { id } = await twin.simulateInteraction({
    type: InteractionType.ApplicationCommand,
    channelId: channel,
    userId: reporter,
    data: {
      id: '2',
      name: 'Check this claim',
      type: 3,
      target_id: '7',
      resolved: { messages: { 7: { id: '7', ...message } } },
    },
  })
  expect((await responseIn(room, id)).said).toContain(words)
})

it('waits out a 429 and answers then', async () => {
  const limited = { message: 'You are being rate limited.', retry_after: 0.2, global: false }
  const headers = { 'retry-after': '0.2', 'x-ratelimit-scope': 'shared' }
  room.api.answerNextWith(Response.json(limited, { status: 429, headers }))
  expect((await ordered('help')).type).toBe(4)
})

it('says a plain sentence with a reference where Discord takes no answer, and answers the next', async () => {
  room.api.answerNextWith(Response.json({ code: 50035, message: 'Invalid Form Body' }, { status: 400 }))
  const { said } = await ordered('help')
  const reference = /reference (\w+)/.exec(said)?.[1] ?? 'none'
  expect(room.logged()).toContain(reference)
  expect((await ordered('help')).said).toContain('Read as: help')
})

it('announces an answer that takes long, and fills it in', async () => {
  const never = () => new Promise<never>(() => {})
  const hanging = new Proxy(room.desk.store, {
    get: () => ({ claim: never, read: never, write: never, keep: never }),
  })
  await bot.stop()
  bot = room.bot({ desk: { ...room.desk, store: hanging } })
  await bot.start()
  const question = `Timeline of Russia, ${'and of nothing else that I could think of now, '.repeat(3)}please`
  const { type } = await ordered('ask', [text('question', question)])
  expect(type).toBe(5)
  const filled = () =>
    room.api.requests.find(({ method, path }) => method === 'PATCH' && path.startsWith('/webhooks/'))
  await vi.waitFor(() => expect(JSON.stringify(filled()?.body)).toContain('dated entries'), 10_000)
})
