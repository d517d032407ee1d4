import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Platform } from '../../../adapters/platform.ts'
import { slack } from '../../../adapters/slack/slack.ts'
import { newDesk } from '../../adapters/slack/desk.ts'
import { buttonsOf } from '../../adapters/slack/slack.ts'
import { ALICE, CHANNEL, HTTP, type LocalSlack, localSlack, SOCKET } from './local-slack.ts'

let server: LocalSlack
let bySocket: Platform
let byHttp: Platform

beforeAll(async () => {
  server = await localSlack()
  /** The server signs by the clock of this machine. */
  const newest = async () => ({ ...(await newDesk()).desk, now: () => new Date() })
  bySocket = slack(
    {
      api: server.api,
      host: '127.0.0.1',
      connection: { kind: 'socket', appToken: SOCKET.appToken },
      workspaces: { kind: 'one', token: SOCKET.token },
    },
    await newest(),
  )
  byHttp = slack(
    {
      api: server.api,
      host: '127.0.0.1',
      connection: { kind: 'http', signingSecret: HTTP.signingSecret, port: server.port },
      workspaces: { kind: 'one', token: HTTP.token },
    },
    await newest(),
  )
  await Promise.all([bySocket.start(), byHttp.start()])
})

afterAll(async () => {
  await Promise.allSettled([bySocket?.stop(), byHttp?.stop()])
  await server?.stop()
})

const CANADA = 'Has Canada recognised the Taliban?'
const COUNTRIES = 'Which countries have accepted Taliban envoys?'
const ask = async (bot: string, text: string, thread?: string): Promise<string> => {
  const message = {
    channel: CHANNEL,
    user: ALICE,
    text: `<@${bot}> ${text}`,
    ...(thread && { thread_ts: thread }),
  }
  return (await server.control<{ message: { ts: string } }>('/message', message)).message.ts
}

describe.each([
  ['over a socket', SOCKET],
  ['by signed requests', HTTP],
])('%s', (_, { app, bot }) => {
  it('answers a mention in its thread, a follow-up there, and a button', async () => {
    await server.control('/reset', {})
    const ts = await ask(bot, CANADA)
    const answer = await server.message((one) => one.user === bot && one.thread_ts === ts)
    expect(answer.text).toMatch(/^Canada does not recognise/)
    expect(answer.blocks?.[0]?.type).toBe('rich_text')
    await ask(bot, 'and Russia?', ts)
    await server.message((one) => one.thread_ts === ts && /^Russia/.test(one.text))
    const value = buttonsOf(answer.blocks)['Timeline of Canada']
    const action = { type: 'button', action_id: 'on.3', value }
    await server.control('/interact', { channel: CHANNEL, messageTs: answer.ts, user: ALICE, action })
    await server.message((one) => one.user === bot && JSON.stringify(one.blocks).includes('Asked by alice'))
  })

  it('answers a command for the person alone', async () => {
    await server.control('/reset', {})
    await server.control('/command', {
      channel: CHANNEL,
      user: ALICE,
      command: '/mission',
      text: CANADA,
      appId: app,
    })
    const answer = await server.message(({ text }) => text.startsWith('Canada does not recognise'))
    expect(answer).toMatchObject({ subtype: 'ephemeral', ephemeral_to: ALICE })
  })

  it('shows the Home tab', async () => {
    await server.control('/reset', {})
    await server.control('/open-home', { user: ALICE, appId: app })
    await vi.waitFor(async () => {
      expect(JSON.stringify((await server.control<{ log: unknown }>('/log')).log)).toContain('views.publish')
    }, 5_000)
  })
})

it('answers again after the server died and came back', async () => {
  await server.kill()
  await vi.waitFor(() => expect(bySocket.ready()).toBe(false), 5_000)
  await server.start()
  await vi.waitFor(() => expect(bySocket.ready()).toBe(true), 20_000)
  await ask(SOCKET.bot, COUNTRIES)
  await server.message(({ user }) => user === SOCKET.bot)
})

it('ends cleanly: what was asked is answered, and nothing is answered after', async () => {
  await server.control('/reset', {})
  const ts = await ask(SOCKET.bot, CANADA)
  await vi.waitFor(async () => expect((await server.messages()).length).toBeGreaterThan(0))
  await bySocket.stop()
  expect(bySocket.ready()).toBe(false)
  await server.message((one) => one.thread_ts === ts)
  const before = (await server.messages()).length
  await ask(SOCKET.bot, COUNTRIES)
  expect((await server.messages()).length).toBe(before + 1)
})
