import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import fc from 'fast-check'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import type { Desk } from '../../../adapters/desk/desk.ts'
import { slackSettings } from '../../../adapters/slack/settings.ts'
import { slack } from '../../../adapters/slack/slack.ts'
import { compile } from '../../../src/knowledge/compile.ts'
import { type Knowledge, knowledgeOf } from '../../../src/knowledge/knowledge.ts'
import { knowledge, records } from '../../known.ts'
import { freePort } from '../free-port.ts'
import { type Line, newDesk } from './desk.ts'
import { headersFor, NOON, type Signing, sent, sentEvent } from './signed.ts'
import { clicked, commanded, event, TEAM, written } from './slack.ts'

const SECRET = 'signing'
const CANADA = 'Has Canada recognised the Taliban?'
const PERSIAN = 'آیا کانادا طالبان را به رسمیت شناخته است؟'

let signing: Signing
let desk: Desk
let known: Knowledge
let log: Line[]
let platform: ReturnType<typeof slack>

const ONE = { SLACK_BOT_TOKEN: 'xoxb-x' }
const MANY = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'secret', SLACK_STATE_SECRET: 'state' }

async function started(workspaces: Record<string, string>): Promise<void> {
  const [made, api, port] = [await newDesk(), await everythingIsFine(), await freePort()]
  const http = { SLACK_SIGNING_SECRET: SECRET, SLACK_PORT: String(port), SLACK_API_URL: api }
  known = knowledge
  desk = { ...made.desk, knowledge: () => known }
  log = made.lines
  signing = { port, secret: SECRET }
  platform = slack(slackSettings({ ...workspaces, ...http }), desk)
  await platform.start()
  onTestFinished(() => platform.stop())
}

/** A Slack that takes every call. */
async function everythingIsFine(): Promise<string> {
  const fine = JSON.stringify({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' })
  const server = createServer((_, response) => response.end(fine)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
}

beforeEach(() => started(ONE))

const form = (payload: object): string => new URLSearchParams(Object.entries(payload)).toString()
const command = (text: string, change = {}): string => form(commanded(text, change))
const textOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { text: string }).text
const page = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${signing.port}${path}`, init)
const warnings = () => log.filter(({ level }) => Number(level) >= 40).map(({ msg }) => String(msg))

it('answers a signed command in the response to it, for the person alone', async () => {
  const response = await sent(command(CANADA), signing)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await response.json()).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringMatching(/^Canada does not recognise the Taliban/),
    unfurl_links: false,
  })
})

it('gives the same question the same bytes, until the knowledge says something else', async () => {
  const ask = async (person: string) => (await sent(command(CANADA, { user_id: person }), signing)).text()
  const first = await ask('U1')
  expect(await ask('U2')).toBe(first)
  const facts = records.facts.filter(({ country }) => country !== 'CA')
  known = knowledgeOf(compile({ ...records, facts }))
  expect(await ask('U3')).not.toContain('Canada does not recognise')
  known = knowledge
  expect(await ask('U4')).toBe(first)
})

it('reads a question whose letters arrive in two halves', async () => {
  const [one, other] = [command(PERSIAN), command(PERSIAN, { user_id: 'U2' })]
  const bytes = Buffer.from(JSON.stringify({ ...Object.fromEntries(new URLSearchParams(other)) }))
  const cut = bytes.indexOf('آ') + 1
  const json = { ...signing, type: 'application/json' }
  const halves = async function* () {
    yield bytes.subarray(0, cut)
    await new Promise(setImmediate)
    yield bytes.subarray(cut)
  }
  const response = await page('/slack/events', {
    method: 'POST',
    headers: headersFor(String(bytes), json),
    body: ReadableStream.from(halves()),
    duplex: 'half',
  } as RequestInit)
  expect(await textOf(response)).toBe(await textOf(await sent(one, signing)))
})

it.each<[string, Partial<Signing>]>([
  ['with another secret', { secret: 'another' }],
  ['over another body', { over: command('help') }],
  ['ten minutes ago', { at: NOON - 600 }],
  ['ten minutes from now', { at: NOON + 600 }],
  ['at no time', { at: Number.NaN }],
  ['in another way', { as: 'v1=0' }],
  ['not at all', { as: '' }],
])('refuses what was signed %s, and the log holds no word of it', async (_, change) => {
  const response = await sent(command(CANADA), { ...signing, ...change })
  expect([response.status, await response.text()]).toEqual([401, ''])
  expect(warnings()).toEqual([expect.stringContaining('signature')])
  expect(JSON.stringify(log)).not.toContain('Canada')
})

it('takes nothing that is not signed, whatever it holds', async () => {
  const claim = vi.spyOn(desk.store.events, 'claim')
  const types = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain')
  const body = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.webQueryParameters())
  await fc.assert(
    fc.asyncProperty(body, types, async (text, type) => {
      const { status } = await sent(text, { ...signing, type, secret: 'another' })
      expect(status).toBe(401)
    }),
    { numRuns: 50 },
  )
  expect(claim).not.toHaveBeenCalled()
})

it.each(['', '{', 'null', '"text"', '7'])('refuses what it cannot read: %s', async (body) => {
  const response = await sent(body, { ...signing, type: 'application/json' })
  expect([response.status, warnings().length]).toEqual([400, 1])
  expect((await sent(form({ payload: body }), signing)).status).toBe(400)
})

it('refuses what is too large, and answers on', async () => {
  const large = await sent(command('x'.repeat(5_000_000)), signing).then(
    ({ status }) => status,
    () => 'closed',
  )
  expect([413, 'closed']).toContain(large)
  expect(warnings()).toEqual([expect.stringContaining('more than 1048576 bytes')])
  expect(await textOf(await sent(command(CANADA), signing))).toMatch(/^Canada/)
})

it('lets a sender go who breaks off, and answers on', async () => {
  const socket = connect(signing.port, '127.0.0.1')
  const half = 'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\ncommand='
  socket.write(half, () => socket.destroy())
  await vi.waitFor(() => expect(warnings()).toEqual([expect.stringContaining('broke off')]))
  expect(await textOf(await sent(command(CANADA), signing))).toMatch(/^Canada/)
})

it('passes the check of its certificate, which is not signed, and takes no command along with it', async () => {
  const claim = vi.spyOn(desk.store.events, 'claim')
  const response = await sent(command(CANADA, { ssl_check: '1' }), { ...signing, as: '' })
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(claim).not.toHaveBeenCalled()
})

it('gives the challenge back to Slack, and to nobody else', async () => {
  const asked = { type: 'url_verification', challenge: 'c1' }
  expect(await (await sentEvent(asked, signing)).json()).toEqual({ challenge: 'c1' })
  expect((await sentEvent(asked, { ...signing, secret: 'another' })).status).toBe(401)
})

it('acknowledges an event with nothing', async () => {
  const response = await sentEvent(event(written('', { subtype: 'message_deleted' })), signing)
  expect([response.status, await response.text()]).toEqual([200, ''])
})

it('takes what comes from another workspace for that one, though nothing but the person says so', async () => {
  const claim = vi.spyOn(desk.store.events, 'claim')
  await sent(command('help'), signing)
  const elsewhere = clicked('', { team: null, user: { id: 'U2', team_id: 'T2', name: 'bob' } })
  await sent(form({ payload: JSON.stringify(elsewhere) }), signing)
  await vi.waitFor(() => expect(claim).toHaveBeenCalledTimes(2))
  expect(claim.mock.lastCall?.[0]).toMatch(/^slack T2 /)
})

it('says that it failed at what no Slack sends, and logs it', async () => {
  const response = await sentEvent({ type: 'shortcut' }, signing)
  expect(response.status).toBe(500)
  expect(warnings()).toEqual([expect.stringContaining('error occurred')])
})

it('tells Slack, and the log, when nothing acknowledges in time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const response = sentEvent({ type: 'new in Slack' }, signing)
  await vi.waitFor(() => expect(warnings()).toHaveLength(1))
  await vi.advanceTimersByTimeAsync(3_100)
  expect((await response).status).toBe(404)
  expect(warnings()[1]).toContain('not acknowledged within 3 seconds')
})

it.each([
  ['GET', '/slack/events'],
  ['GET', '/'],
  ['POST', '/slack/other'],
  ['GET', '/slack/install'],
])('knows no page at %s %s where one workspace has it', async (method, path) => {
  expect((await page(path, { method })).status).toBe(404)
})

it('serves the page on which workspaces install it, and answers there too', async () => {
  await platform.stop()
  await started(MANY)
  expect(await (await page('/slack/install')).text()).toContain('client_id=1.2')
  expect((await page('/slack/oauth_redirect?code=x&state=forged')).status).toBeGreaterThanOrEqual(400)
  expect((await sentEvent({ type: 'url_verification', challenge: 'c1' }, signing)).status).toBe(200)
})

it('answers in each of several workspaces though the store fails meanwhile', async () => {
  await platform.stop()
  await started(MANY)
  const grant = { bot: { token: 'xoxb-1', id: 'B1', userId: 'U0BOT' }, team: { id: TEAM } }
  await desk.store.installations.save('slack', TEAM, JSON.stringify(grant), desk.now())
  expect(await textOf(await sent(command(CANADA), signing))).toMatch(/^Canada/)
  for (const call of ['read', 'save'] as const)
    vi.spyOn(desk.store.installations, call).mockRejectedValue(new Error('away'))
  expect(await textOf(await sent(command(CANADA), signing))).toMatch(/^Canada/)
})

it.each([
  ['the app is removed', { type: 'app_uninstalled' }],
  ["its bot's token is taken back", { type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }],
])('forgets what a workspace granted when %s', async (_, happened) => {
  const { installations } = desk.store
  await installations.save('slack', TEAM, '{}', desk.now())
  await sentEvent(event(happened), signing)
  await vi.waitFor(async () => expect(await installations.read('slack', TEAM)).toBeNull())
})

it('ends when what it was asked is answered, and takes nothing after', async () => {
  const [reading, read] = [Promise.withResolvers<void>(), Promise.withResolvers<null>()]
  vi.spyOn(desk.store.conversations, 'read').mockImplementation(() => {
    reading.resolve()
    return read.promise
  })
  const answer = sent(command(CANADA), signing)
  await reading.promise
  const ended = platform.stop()
  expect(platform.ready()).toBe(false)
  read.resolve(null)
  expect(await textOf(await answer)).toMatch(/^Canada/)
  await ended
  await expect(sent(command(CANADA), signing)).rejects.toThrow('fetch failed')
})
