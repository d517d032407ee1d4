import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Desk } from '../../../adapters/desk/desk.ts'
import type { Sending } from '../../../adapters/digest/courier.ts'
import type { Platform } from '../../../adapters/platform.ts'
import type { SlackSettings } from '../../../adapters/slack/settings.ts'
import { slack } from '../../../adapters/slack/slack.ts'
import { freePort } from '../../adapters/free-port.ts'
import { newDesk } from '../../adapters/slack/desk.ts'
import { NOON, sent, sentEvent } from '../../adapters/slack/signed.ts'
import { event, mentioned } from '../../adapters/slack/slack.ts'
import { answered } from '../../known.ts'
import { BOT, type Emulated, emulated, READER } from './emulated.ts'

const SECRET = 'signing'

let peer: Emulated
let port: number
beforeAll(async () => {
  peer = await emulated()
  port = await freePort()
})
afterAll(() => peer?.stop())

const settingsWith = (workspaces: SlackSettings['workspaces']): SlackSettings => ({
  api: peer.api,
  host: '127.0.0.1',
  connection: { kind: 'http', signingSecret: SECRET, port },
  workspaces,
})
const one = (token: string, desk: Desk) => slack(settingsWith({ kind: 'one', token }), desk)

const CANADA = 'Has Canada recognised the Taliban?'
const history = async () =>
  (await peer.admin.conversations.history({ channel: peer.channel, include_all_metadata: true })).messages ??
  []
const replies = async (ts: string) =>
  ((await peer.admin.conversations.replies({ channel: peer.channel, ts })).messages ?? [])
    .slice(1)
    .map(({ text }) => text)

describe('with the scopes of the manifest and no others', () => {
  let platform: Platform
  beforeEach(async () => {
    platform = one(BOT.token, (await newDesk()).desk)
    await platform.start()
  })
  afterEach(() => platform.stop())

  it('answers a mention, once however often Slack brings it', async () => {
    const { ts = '' } = await peer.admin.chat.postMessage({ channel: peer.channel, text: 'a question' })
    const asked = event(mentioned(CANADA, { channel: peer.channel, ts }))
    for (let i = 0; i < 3; i++) expect((await sentEvent(asked, { port, secret: SECRET })).status).toBe(200)
    await vi.waitFor(async () => expect(await replies(ts)).not.toEqual([]))
    await sentEvent(asked, { port, secret: SECRET })
    expect(await replies(ts)).toEqual([expect.stringMatching(/^Canada does not recognise/)])
  })

  const edition = (change: Partial<Sending> = {}): Sending => ({
    key: `k${Math.random().toString(36).slice(2, 10)}`,
    digest: 'd1aa',
    workspace: 'T000000001',
    channel: peer.channel,
    answer: answered('Anything new since March?'),
    since: new Date(Date.now() - 1_000),
    ...change,
  })

  it('posts an edition that carries its key, and cannot read it back', async () => {
    const sending = edition()
    expect(await platform.courier.post(sending)).toMatchObject({ state: 'sent', message: expect.any(String) })
    const metadata = (await history()).map((message) => message.metadata)
    expect(metadata).toContainEqual({
      event_type: 'digest_edition',
      event_payload: { key: sending.key, digest: 'd1aa' },
    })
    expect(await platform.courier.find(sending)).toEqual({ state: 'unreadable', why: 'missing_scope' })
  })

  it('says that a channel is closed to it', async () => {
    expect(await platform.courier.post(edition({ channel: 'C0NOWHERE' }))).toEqual({
      state: 'closed',
      why: 'channel_not_found',
    })
  })

  it('finds an edition again where a workspace lets it read', async () => {
    const sending = edition()
    const posted = await platform.courier.post(sending)
    await platform.stop()
    platform = one(READER.token, (await newDesk()).desk)
    await platform.start()
    const { message } = posted as { message: string }
    expect(await platform.courier.find(sending)).toEqual({ state: 'found', message })
    expect(await platform.courier.find(edition())).toEqual({ state: 'absent' })
  })

  it('refuses what Slack did not sign, what is old and what is too large, and goes on', async () => {
    const body = new URLSearchParams({
      command: '/mission',
      text: 'help',
      team_id: 'T1',
      user_id: 'U1',
    }).toString()
    const signing = { port, secret: SECRET }
    expect((await sent(body, { ...signing, over: `${body}x` })).status).toBe(401)
    expect((await sent(body, { ...signing, secret: 'another' })).status).toBe(401)
    expect((await sent(body, { ...signing, at: NOON - 600 })).status).toBe(401)
    const large = await sent(`text=${'x'.repeat(5_000_000)}`, signing).then(
      ({ status }) => status,
      () => 'closed',
    )
    expect([413, 'closed']).toContain(large)
    expect((await sent(body, signing)).status).toBe(200)
  })
})

describe('where several workspaces install it', () => {
  let desk: Desk
  let platform: Platform
  const install = () => fetch(`http://127.0.0.1:${port}/slack/install`)
  beforeEach(async () => {
    desk = (await newDesk()).desk
    const many = {
      kind: 'many',
      clientId: '1.2',
      clientSecret: 'secret',
      stateSecret: 'state',
      port,
    } as const
    platform = slack(settingsWith(many), desk)
    await platform.start()
  })
  afterEach(() => platform.stop())

  async function granted(): Promise<Response> {
    const page = await install()
    const [link = ''] = /https?:[^"]*authorize[^"]*/.exec(await page.text()) ?? []
    const asked = new URL(link.replaceAll('&amp;', '&')).searchParams
    const { members = [] } = await peer.admin.users.list({})
    const form = new URLSearchParams({
      user_id: members.find(({ is_bot }) => !is_bot)?.id ?? '',
      redirect_uri: `http://127.0.0.1:${port}/slack/oauth_redirect`,
      scope: asked.get('scope') ?? '',
      state: asked.get('state') ?? '',
      client_id: asked.get('client_id') ?? '',
    })
    const authorize = new URL('/oauth/v2/authorize/callback', peer.api)
    const back = await fetch(authorize, { method: 'POST', body: form, redirect: 'manual' })
    return fetch(back.headers.get('location') ?? '', {
      headers: { cookie: page.headers.get('set-cookie') ?? '' },
    })
  }

  it('keeps what a workspace grants, answers there with it, and forgets it when the app is removed', async () => {
    expect((await granted()).status).toBe(200)
    const team = (await peer.admin.auth.test()).team_id ?? ''
    expect(await desk.store.installations.read('slack', team)).toContain('xoxb-')
    const { ts = '' } = await peer.admin.chat.postMessage({ channel: peer.channel, text: 'a question' })
    const asked = { ...event(mentioned(CANADA, { channel: peer.channel, ts })), team_id: team }
    await sentEvent(asked, { port, secret: SECRET })
    await vi.waitFor(async () => expect(await replies(ts)).toHaveLength(1))
    await sentEvent({ ...event({ type: 'app_uninstalled' }), team_id: team }, { port, secret: SECRET })
    await vi.waitFor(async () => expect(await desk.store.installations.read('slack', team)).toBeNull())
  })

  it('takes no grant whose state it did not give', async () => {
    const page = await install()
    const cookie = page.headers.get('set-cookie') ?? ''
    const forged = `http://127.0.0.1:${port}/slack/oauth_redirect?code=x&state=forged`
    const answer = await fetch(forged, { headers: { cookie } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})
