import {
  type APIInteractionResponse,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js'
import { expect, it, vi } from 'vitest'
import type { Bot } from '../../../adapters/discord/bot.ts'
import { seenThrough, type Way } from '../../../adapters/discord/see-through.ts'
import { buttonsOf, messageIn, textsOf } from './drawn.ts'
import { newBot } from './office.ts'
import { click, typed } from './sent.ts'

/** A way back to Discord that keeps what was sent; `refusing` says what is not taken. */
function way(refusing: (response: APIInteractionResponse) => Error | null = () => null) {
  const sent: APIInteractionResponse[] = []
  const take = async (response: APIInteractionResponse) => {
    const error = refusing(response)
    if (error) throw error
    sent.push(response)
  }
  const made: Way = { first: take, after: async (_, response) => take(response) }
  return { sent, ...made }
}

const refusal = (code: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, 400, 'POST', 'http://127.0.0.1', { files: [], body: {} })

it('answers an interaction once, however often it is delivered', async () => {
  const bot = await newBot()
  const [help, back] = [typed('help'), way()]
  await Promise.all([seenThrough(help, bot, back), seenThrough(help, bot, back)])
  await seenThrough(help, bot, back)
  expect(back.sent).toHaveLength(1)
})

/** A question that stands on no button: it needs the store once more than others. */
const LONG = `Timeline of Russia, ${'and of nothing else that I could think of now, '.repeat(3)}please`

/** A store that never gives anything. */
function hanging<T extends object>(store: T): T {
  const never = () => new Promise<never>(() => {})
  return new Proxy(store, { get: () => ({ claim: never, read: never, write: never, keep: never }) })
}

it.each([
  ['only to the one who asked', true, MessageFlags.Ephemeral],
  ['to all', false, undefined],
])('announces an answer that takes long %s, and gives it after', async (_, hidden, flags) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const bot = await newBot()
    const back = way()
    const slow = { ...bot, desk: { ...bot.desk, store: hanging(bot.desk.store) } }
    const seen = seenThrough(typed('ask', { question: LONG, private: hidden }), slow, back)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(back.sent).toEqual([
      { type: InteractionResponseType.DeferredChannelMessageWithSource, ...(flags && { data: { flags } }) },
    ])
    await vi.advanceTimersByTimeAsync(2_000)
    await seen
    expect(textsOf(messageIn(back.sent[1] as APIInteractionResponse).components)[0]).toMatch(/Russia/)
  } finally {
    vi.useRealTimers()
  }
})

it('says a plain sentence where Discord takes no answer', async () => {
  const bot = await newBot()
  const back = way((response) => (messageIn(response).components.length ? refusal(50_035) : null))
  await seenThrough(typed('help'), bot, back)
  expect(back.sent.map((response) => messageIn(response).content)).toEqual([
    expect.stringMatching(/^Something broke here/),
  ])
  expect(bot.logged()).toContain('a question was not answered')
})

it.each([40_060, 10_062])('leaves alone what was answered elsewhere or is too old (%i)', async (code) => {
  const bot = await newBot()
  const back = way(() => refusal(code))
  await seenThrough(typed('help'), bot, back)
  expect([back.sent, bot.logged()]).toEqual([[], expect.stringContaining('answered elsewhere, or too late')])
})

/** A private answer, with the button that shares it. */
async function sharable(
  bot: Bot,
  question = typed('status', { country: 'CA', aspect: 'recognition' }),
): Promise<() => ReturnType<typeof click>> {
  const back = way()
  await seenThrough(question, bot, back)
  const { components } = messageIn(back.sent[0] as APIInteractionResponse)
  const id = buttonsOf(components).find(({ label }) => label === 'Share')?.id ?? ''
  return () => click(id, { hidden: true, message: 'm1' })
}
const isShared = (response: APIInteractionResponse | undefined) =>
  response !== undefined && textsOf(messageIn(response).components).join('\n').includes('Asked by Ann Other')

it.each([
  ['refuses it', 50_013],
  ['finds it too late', 10_062],
])('shares an answer at the next try where Discord %s', async (_, code) => {
  const bot = await newBot()
  const share = await sharable(bot)
  await seenThrough(
    share(),
    bot,
    way(() => refusal(code)),
  )
  const next = way()
  await seenThrough(share(), bot, next)
  expect(isShared(next.sent[0])).toBe(true)
})

it('shares an answer once, though a word on that was refused or a first try was answered elsewhere', async () => {
  const bot = await newBot()
  const share = await sharable(bot)
  for (const back of [way(() => refusal(40_060)), way(() => refusal(50_013)), way()]) {
    await seenThrough(share(), bot, back)
    expect(back.sent.map((response) => messageIn(response).content)).not.toContain('')
  }
})

/** A store in which all that a share needs takes long, and one claim in the end comes true. */
function slow(store: Bot['desk']['store']): Bot['desk']['store'] {
  const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const never = () => new Promise<never>(() => {})
  const claim: typeof store.events.claim = async (event, now) => {
    await after(550)
    return store.events.claim(event, now)
  }
  return {
    ...store,
    events: { ...store.events, claim },
    conversations: { read: never, write: never },
    kept: { ...store.kept, write: never },
  }
}
const isAnnouncement = ({ type }: APIInteractionResponse) =>
  type === InteractionResponseType.DeferredChannelMessageWithSource

it.each([
  ['the announcement', () => true, 0],
  ['what was announced', (response: APIInteractionResponse) => !isAnnouncement(response), 1],
])('shares a slow answer at the next try where Discord refuses %s', async (_, isRefused, announced) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const bot = await newBot()
    const share = await sharable(bot, typed('ask', { question: LONG }))
    const tried: APIInteractionResponse[] = []
    const back = way((response) => {
      tried.push(response)
      return isRefused(response) ? refusal(50_013) : null
    })
    const slowly = { ...bot, desk: { ...bot.desk, store: slow(bot.desk.store) } }
    const seen = seenThrough(share(), slowly, back)
    await vi.advanceTimersByTimeAsync(5_000)
    await seen
    expect([tried.filter(isAnnouncement).length, back.sent.length]).toEqual([1, announced])
    const next = way()
    await seenThrough(share(), bot, next)
    expect(isShared(next.sent[0])).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})

it('still answers where the store fails', async () => {
  const bot = await newBot()
  await bot.desk.store.close()
  const back = way()
  await seenThrough(typed('timeline', { country: 'RU' }), bot, back)
  const { components } = messageIn(back.sent[0] as APIInteractionResponse)
  expect(textsOf(components)[0]).toMatch(/Russia/)
  const more = buttonsOf(components).find(({ label }) => label.startsWith('Show more'))
  await seenThrough(click(more?.id ?? '', { hidden: true }), bot, back)
  expect(back.sent[1]?.type).toBe(InteractionResponseType.UpdateMessage)
})
