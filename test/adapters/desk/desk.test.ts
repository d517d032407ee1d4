import { PassThrough } from 'node:stream'
import { afterEach, expect, it, vi } from 'vitest'
import { answerTo, claimed, type Desk } from '../../../adapters/desk/desk.ts'
import { newLog } from '../../../adapters/log.ts'
import { openStore } from '../../../adapters/store/open-store.ts'
import type { Store } from '../../../adapters/store.ts'
import { knowledge } from '../../known.ts'

afterEach(() => vi.useRealTimers())

const NOON = new Date('2026-11-22T12:00:00Z')

/** A desk with a store in memory, some of which may be replaced; `log` is what it wrote. */
async function newDesk(own: Partial<Store> = {}) {
  const out = new PassThrough()
  const store = await openStore({ kind: 'sqlite', file: ':memory:', unanswered: true }, NOON, {
    warn: () => {},
  })
  const desk: Desk = {
    knowledge: () => knowledge,
    now: () => NOON,
    store: { ...store, ...own },
    log: newLog(out, 'info', []),
    meter: { answered: () => {}, failed: () => {} },
  }
  return { desk, store, log: () => String(out.read() ?? '') }
}

const headline = async (desk: Desk, text: string, thread = 'T1') =>
  (await answerTo(desk, { platform: 'slack', thread, text })).answer.headline

it('takes a thread up where it was left, and no other thread', async () => {
  const { desk } = await newDesk()
  await headline(desk, 'Has Canada recognised the Taliban?')
  const who = (thread: string) => answerTo(desk, { platform: 'slack', thread, text: 'Who said that?' })
  expect((await who('T1')).answer).toMatchObject({ outcome: 'answered', understood: { countries: ['CA'] } })
  expect((await who('T2')).answer).not.toMatchObject({ outcome: 'answered' })
})

it('answers though the store fails, and takes an event for its own', async () => {
  const fails = () => Promise.reject(new Error('no connection'))
  const { desk, log } = await newDesk({
    conversations: { read: fails, write: fails },
    events: { claim: fails, release: fails },
  })
  expect(await headline(desk, 'Has Canada recognised the Taliban?')).toMatch(/^Canada does not recognise/)
  expect(await claimed(desk, 'slack', 'Ev1')).toBe(true)
  expect(log()).toContain('the store failed')
})

it('answers in time though the store does not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const hangs = () => new Promise<never>(() => {})
  const { desk } = await newDesk({
    conversations: { read: hangs, write: hangs },
    events: { claim: hangs, release: hangs },
  })
  const answer = claimed(desk, 'slack', 'Ev1').then(() =>
    headline(desk, 'Has Canada recognised the Taliban?'),
  )
  await vi.advanceTimersByTimeAsync(2_500)
  expect(await answer).toMatch(/^Canada does not recognise/)
})

it('keeps what it had no answer to, with the reason', async () => {
  const { desk, store } = await newDesk()
  await headline(desk, 'Has Canada recognised the Taliban?')
  await headline(desk, 'Will Canada recognise them?')
  expect(await store.unanswered.list()).toEqual([
    {
      text: 'will canada recognise them?',
      reason: 'prediction',
      language: 'en',
      times: 1,
      day: '2026-11-22',
    },
  ])
})

it('writes nothing of a question to the log', async () => {
  const { desk, log } = await newDesk()
  await headline(desk, 'Has Canada recognised the Taliban?')
  expect(log()).toBe('')
})
