import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { withAcknowledgement } from '../../../adapters/slack/acknowledged.ts'
import { type Message, sentenceMessage } from '../../../adapters/slack/message.ts'
import { pressValue } from '../../../adapters/slack/press.ts'
import {
  type Call,
  clicked,
  commanded,
  EPHEMERAL,
  event,
  mentioned,
  type Stage,
  stage,
  written,
} from './slack.ts'

let slack: Stage
beforeEach(async () => {
  slack = await stage()
})

const HELP = pressValue({ act: 'ask', question: 'help' }) ?? ''
const CANADA = 'Has Canada recognised the Taliban?'
const last = () => slack.calls.at(-1) as Call
const broken = () => Promise.reject(new Error('the store is away'))

it('answers an event once, however often Slack brings it', async () => {
  await slack.send(event(mentioned(CANADA), 'Ev1'))
  await slack.send(event(mentioned(CANADA), 'Ev1'))
  expect(slack.calls).toHaveLength(1)
})

it('answers a command and a click once', async () => {
  const command = commanded(CANADA)
  await slack.send(command)
  await slack.send(command)
  expect(slack.acks.filter(Boolean)).toHaveLength(1)
  expect(slack.acks).toHaveLength(2)
  const click = clicked(HELP)
  await slack.send(click)
  await slack.send(click)
  expect(slack.calls).toHaveLength(1)
})

it.each([
  ['a bot', mentioned(CANADA, { bot_id: 'B2' })],
  ['itself', mentioned(CANADA, { user: 'U0BOT' })],
  ['an edited mention', mentioned(CANADA, { edited: { user: 'U1', ts: '1.3' } })],
  ['a bot that writes to it', written(CANADA, { bot_id: 'B2' })],
  ['its own message', written(CANADA, { user: 'U0BOT' })],
  ['an edit', written('', { subtype: 'message_changed', user: undefined })],
  ['a deletion', written('', { subtype: 'message_deleted', user: undefined })],
  ['a message in a channel that is not for it', written(CANADA, { channel_type: 'channel', channel: 'C1' })],
])('says nothing to %s', async (_, payload) => {
  await slack.send(event(payload))
  expect(slack.calls).toEqual([])
})

it('says with a reference that something broke, and the log holds the reference and no word of the question', async () => {
  slack.plan['chat.postMessage'] = [() => Response.json({ ok: false, error: 'internal_error' })]
  await slack.send(event(mentioned(CANADA)))
  expect(slack.calls).toHaveLength(2)
  const reference = /reference (\w+)/.exec(String(last().body.text))?.[1]
  expect(reference).toBeTruthy()
  expect(slack.log.filter((line) => line.reference === reference)).toHaveLength(1)
  expect(JSON.stringify(slack.log)).not.toContain('Canada')
})

it('acknowledges in time and answers after, where the answer takes long', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const [acks, later]: [unknown[], unknown[]] = [[], []]
  const answer = Promise.withResolvers<Message>()
  const done = withAcknowledgement(
    async (message) => void acks.push(message ?? null),
    async (message) => later.push(message),
    async (place) => void (await place(await answer.promise)),
  )
  await vi.advanceTimersByTimeAsync(2_900)
  expect([acks, later]).toEqual([[null], []])
  answer.resolve(sentenceMessage('Late.'))
  await done
  expect([acks, later]).toEqual([[null], [sentenceMessage('Late.')]])
})

it('acknowledges a command though answering it breaks', async () => {
  const acks: unknown[] = []
  const done = withAcknowledgement(async (message) => void acks.push(message), broken, broken)
  await expect(done).rejects.toThrow('away')
  expect(acks).toEqual([undefined])
})

it('waits a short 429 out and answers', async () => {
  slack.plan['chat.postMessage'] = [
    () => Response.json({ ok: false }, { status: 429, headers: { 'retry-after': '0' } }),
  ]
  await slack.send(event(mentioned(CANADA)))
  expect(slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.postMessage'])
  expect(last().body.text).toMatch(/^Canada/)
})

it('answers for the person alone in the channel where the address of the response has run out', async () => {
  slack.plan.response = [() => new Response('expired_url', { status: 404 })]
  await slack.send(clicked(HELP, EPHEMERAL))
  expect(last()).toMatchObject({ method: 'chat.postEphemeral', body: { channel: 'C1', user: 'U1' } })
})

it('answers without its memory where the store is away', async () => {
  slack = await stage({
    events: { claim: broken, release: broken },
    conversations: { read: broken, write: broken },
  })
  await slack.send(event(mentioned(CANADA)))
  expect(last().body.text).toMatch(/^Canada/)
})

it('tells a flood once, politely and to the person alone, that it is too much', async () => {
  for (let i = 0; i < 20; i++) await slack.send(event(mentioned(CANADA, { ts: `${i}.1` })))
  const told = slack.calls.filter(({ method }) => method === 'chat.postEphemeral')
  expect(told).toHaveLength(1)
  expect(told[0]?.body).toMatchObject({
    user: 'U1',
    text: expect.stringMatching(/please ask again in \d+ seconds/),
  })
  expect(slack.calls.length).toBeLessThan(12)
})

it('tells whoever floods it with commands each time', async () => {
  for (let i = 0; i < 12; i++) await slack.send(commanded(CANADA))
  expect(slack.acks).toHaveLength(12)
  expect(slack.acks.at(-1)).toMatchObject({ text: expect.stringMatching(/please ask again/) })
})
