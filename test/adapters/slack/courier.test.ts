import { WebClient } from '@slack/web-api'
import { afterEach, expect, it, vi } from 'vitest'
import type { Desk } from '../../../adapters/desk/desk.ts'
import { clientOptions } from '../../../adapters/slack/client-options.ts'
import { type ClientIn, slackCourier } from '../../../adapters/slack/courier.ts'
import { NotInstalled } from '../../../adapters/slack/installations.ts'
import { boltLog } from '../../../adapters/slack/log.ts'
import { answerOf, finding } from '../terminal/answers.ts'
import { newDesk } from './desk.ts'

afterEach(() => vi.useRealTimers())

/** One change fits into a message; of so many some stand on further pages. */
const SHORT = answerOf('One change.', finding('It changed.'))
const LONG = answerOf('Many changes.', ...Array.from({ length: 80 }, (_, i) => finding(`Change ${i}.`)))

const SENDING = {
  key: 'k3f9-2026-11-22',
  digest: 'k3f9',
  workspace: 'T1',
  channel: 'C1',
  since: new Date('2026-11-22T12:00:00Z'),
  answer: SHORT,
}

type Posted = Readonly<{ ts: string; text: string; thread: string | null; metadata: object | undefined }>
type Answer = () => Response | Error

const refused = (error: string) => () => Response.json({ ok: false, error })
const status = (code: number) => () => new Response('', { status: code })
const limited = () => Response.json({ ok: false }, { status: 429, headers: { 'retry-after': '70' } })
const unreached = () => Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
const broken = () => new Error('socket hang up')

/**
 * A channel whose Slack answers in turn as planned, and takes everything after that; whether it can be read back, and how many
 * milliseconds that takes.
 */
async function channel(mood: { readable?: boolean; reading?: number } = {}) {
  const [plan, posted]: [(Answer | null)[], Posted[]] = [[], []]
  const fetched: typeof fetch = async (url, init) => {
    const given = Object.fromEntries(new URLSearchParams(String(init?.body)))
    if (String(url).endsWith('conversations.history')) {
      if (mood.reading) vi.advanceTimersByTime(mood.reading)
      return Response.json(
        mood.readable ? { ok: true, messages: posted } : { ok: false, error: 'missing_scope' },
      )
    }
    const answer = plan.shift()?.()
    if (answer instanceof Error) throw answer
    if (answer) return answer
    const ts = `${posted.length + 1}.0`
    const metadata = given.metadata ? JSON.parse(given.metadata) : undefined
    posted.push({ ts, text: given.blocks ?? '', thread: given.thread_ts ?? null, metadata })
    return Response.json({ ok: true, ts })
  }
  const { desk, lines } = await newDesk()
  const options = { ...clientOptions('http://slack.invalid/api/', fetched), logger: boltLog(desk.log) }
  const client = new WebClient('xoxb-1', options)
  const carriedBy = (clientIn: ClientIn) => slackCourier(clientIn, desk)
  return { plan, posted, lines, desk, carriedBy, courier: carriedBy(async () => client) }
}

/** The store takes how far an edition has come once, and then no more. */
function writesOnce({ store: { kept } }: Desk): void {
  const { write } = kept
  let writes = 0
  const once: typeof write = (...all) => (++writes > 1 ? Promise.reject(new Error('away')) : write(...all))
  Object.assign(kept, { write: once })
}

/** The numbers of the changes that stand in a channel, in order. */
const changes = (posted: readonly Posted[]) =>
  posted.flatMap(({ text }) => [...text.matchAll(/"Change (\d+)\."/g)].map(([, number]) => Number(number)))
const ALL = Array.from({ length: 80 }, (_, i) => i)

it('posts an edition with its key, and what one message does not hold in its thread', async () => {
  const { courier, posted } = await channel()
  expect(await courier.post({ ...SENDING, answer: LONG })).toEqual({ state: 'sent', message: '1.0' })
  expect(posted.length).toBeGreaterThan(2)
  expect(posted[0]).toMatchObject({ thread: null, metadata: { event_payload: { key: SENDING.key } } })
  expect(posted.slice(1).every(({ thread }) => thread === '1.0')).toBe(true)
  expect(changes(posted)).toEqual(ALL)
})

it.each([
  ['channel_not_found', 'closed'],
  ['is_archived', 'closed'],
  ['not_in_channel', 'closed'],
  ['restricted_action_read_only_channel', 'closed'],
  ['internal_error', 'unknown'],
  ['fatal_error', 'unknown'],
  ['service_unavailable', 'later'],
  ['invalid_auth', 'later'],
  ['invalid_blocks', 'later'],
  ['msg_too_long', 'later'],
  ['something_new', 'later'],
])(
  'pauses no digest for what says nothing of its channel: after %s an edition is %s',
  async (error, state) => {
    const { courier, plan, lines } = await channel()
    plan.push(refused(error))
    expect(await courier.post(SENDING)).toMatchObject({ state, why: error })
    expect(lines).toMatchObject([{ digest: 'k3f9', msg: 'an edition could not be posted' }])
  },
)

it.each<[string, Answer, object]>([
  ['asks for time', limited, { state: 'later', seconds: 70 }],
  ['is not reached', unreached, { state: 'later' }],
  ['answers 503', status(503), { state: 'later' }],
  ['answers 404', status(404), { state: 'later' }],
  ['answers 500', status(500), { state: 'unknown' }],
  ['breaks off', broken, { state: 'unknown' }],
])('knows what became of an edition where Slack %s', async (_, answer, delivery) => {
  const { courier, plan } = await channel()
  plan.push(answer)
  expect(await courier.post(SENDING)).toMatchObject(delivery)
})

it.each<[string, Error, string]>([
  ['the store is away', new Error('it took longer than 600 ms'), 'later'],
  ['SECRET_KEY is another one', new Error('what was sealed does not open'), 'later'],
  ['the workspace removed the app', new NotInstalled(), 'closed'],
])('sends nothing where %s', async (_, error, state) => {
  const { carriedBy, posted } = await channel()
  expect(await carriedBy(() => Promise.reject(error)).post(SENDING)).toMatchObject({ state })
  expect(posted).toEqual([])
})

it.each<[string, Answer]>([
  ['refuses the second page', refused('service_unavailable')],
  ['asks for more time than there is', limited],
  ['does not say whether it took it', status(500)],
])('goes on with the further pages of an edition where it stopped, when Slack %s', async (_, answer) => {
  const { courier, posted, plan } = await channel()
  const sending = { ...SENDING, answer: LONG }
  plan.push(null, null, answer)
  expect(await courier.post(sending)).toMatchObject({ state: 'unknown' })
  expect(posted).toHaveLength(2)
  plan.push(refused('service_unavailable'))
  expect(await courier.find(sending)).toEqual({ state: 'later', why: 'service_unavailable' })
  expect(await courier.find(sending)).toEqual({ state: 'found', message: '1.0' })
  expect(changes(posted)).toEqual(ALL)
  expect(posted.slice(1).every(({ thread }) => thread === '1.0')).toBe(true)
  expect(await courier.find(sending)).toEqual({ state: 'found', message: '1.0' })
  expect(changes(posted)).toEqual(ALL)
})

it('posts the further pages below an edition that is found by its key alone', async () => {
  const { courier, posted, plan, desk } = await channel({ readable: true })
  const sending = { ...SENDING, answer: LONG }
  plan.push(null, status(500))
  writesOnce(desk)
  expect(await courier.post(sending)).toMatchObject({ state: 'unknown' })
  expect(await courier.find(sending)).toEqual({ state: 'found', message: '1.0' })
  expect(changes(posted)).toEqual(ALL)
})

it('posts no further page once looking for an edition took so long that somebody else may take it up', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const slow = { readable: true, reading: 21_000 }
  const { courier, posted, plan, desk } = await channel(slow)
  const sending = { ...SENDING, answer: LONG }
  plan.push(null, status(500))
  writesOnce(desk)
  await courier.post(sending)
  expect(await courier.find(sending)).toEqual({ state: 'later', why: 'the platform takes too long' })
  expect(posted).toHaveLength(1)
  slow.reading = 0
  expect(await courier.find(sending)).toEqual({ state: 'found', message: '1.0' })
  expect(changes(posted)).toEqual(ALL)
})

it.each<[string, Answer, string]>([
  ['the channel was archived', refused('is_archived'), 'unreadable'],
  ['Slack is down', status(502), 'later'],
  ['Slack asks for time', limited, 'later'],
])('says of an edition that cannot be gone on with where %s what to wait for', async (_, answer, state) => {
  const { courier, plan } = await channel()
  plan.push(null, status(500))
  await courier.post({ ...SENDING, answer: LONG })
  plan.push(answer)
  expect(await courier.find({ ...SENDING, answer: LONG })).toMatchObject({ state })
})

it('posts all of an edition anew where that is wished', async () => {
  const { courier, posted, plan } = await channel()
  plan.push(null, status(500))
  await courier.post({ ...SENDING, answer: LONG })
  expect(await courier.post(SENDING)).toEqual({ state: 'sent', message: '2.0' })
  expect(await courier.find(SENDING)).toEqual({ state: 'unreadable', why: 'missing_scope' })
  expect(posted).toHaveLength(2)
})
