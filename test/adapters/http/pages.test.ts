import { expect, it } from 'vitest'
import { type Health, httpApp } from '../../../adapters/http/app.ts'
import { newMetrics } from '../../../adapters/http/metrics.ts'
import { ask } from '../../../src/ask.ts'
import { knowledge, TODAY } from '../../known.ts'

const WELL: Health = {
  knowledge: () => ({ since: new Date('2026-11-22T12:00:00Z'), refused: null }),
  platforms: () => ({ slack: true, discord: true }),
  store: async () => true,
  stopping: () => false,
}

const NOTHING = { knowledgeAge: () => 60, editions: async () => ({ sent: 12, unknown: 1 }) }

async function page(path: string, health: Partial<Health> = {}, metrics = newMetrics(NOTHING)) {
  const answer = await httpApp({ ...WELL, ...health }, metrics).request(path)
  return { status: answer.status, text: await answer.text() }
}

it('is well and ready when everything is', async () => {
  expect(await page('/healthz')).toEqual({
    status: 200,
    text: '{"status":"ok","knowledge":{"status":"ok","since":"2026-11-22T12:00:00.000Z"}}',
  })
  expect((await page('/readyz')).status).toBe(200)
})

it('is not ready while a platform is away, or when it was told to end', async () => {
  const away = await page('/readyz', { platforms: () => ({ slack: true, discord: false }) })
  expect(away).toEqual({
    status: 503,
    text: '{"status":"not ready","platforms":{"slack":true,"discord":false},"store":"ok"}',
  })
  expect((await page('/readyz', { stopping: () => true })).status).toBe(503)
})

it('stays ready when only the store is away, and tells it', async () => {
  const { status, text } = await page('/readyz', { store: async () => false })
  expect({ status, store: JSON.parse(text).store }).toEqual({ status: 200, store: 'failing' })
})

it.each([
  ['does not answer', () => new Promise<never>(() => {})],
  ['breaks', () => Promise.reject(new Error('away'))],
])('tells how it is where the store %s', async (_, never) => {
  const ready = await page('/readyz', { store: never })
  expect(ready).toMatchObject({ status: 200, text: expect.stringContaining('"store":"failing"') })
  const { status, text } = await page('/metrics', {}, newMetrics({ ...NOTHING, editions: never }))
  expect({ status, knows: text.includes('chancery_knowledge_age_seconds 60') }).toEqual({
    status: 200,
    knows: true,
  })
})

it('tells which edit of the knowledge was not taken', async () => {
  const since = new Date('2026-11-22T12:00:00Z')
  const { status, text } = await page('/healthz', {
    knowledge: () => ({ since, refused: 'ca.yml:1:8\nsecond' }),
  })
  expect(status).toBe(200)
  expect(JSON.parse(text).knowledge.faults).toEqual(['ca.yml:1:8', 'second'])
})

it('counts what was asked by intent, outcome and platform, and never what', async () => {
  const metrics = newMetrics(NOTHING)
  for (const text of ['Has Canada recognised the Taliban?', 'Will Canada recognise them?']) {
    const { answer, reason } = ask(text, knowledge, TODAY)
    const { outcome, understood } = answer
    const { intent } = understood
    metrics.meter.answered({ platform: 'discord', intent, outcome, reason, seconds: 0.0004 })
  }
  metrics.meter.failed('slack')
  metrics.reloadFailed()
  const { text } = await page('/metrics', {}, metrics)
  for (const line of [
    'chancery_questions_total{platform="discord",intent="status",outcome="answered"} 1',
    'chancery_questions_total{platform="discord",intent="unsupported",outcome="abstained"} 1',
    'chancery_abstentions_total{platform="discord",reason="prediction"} 1',
    'chancery_answer_seconds_bucket{le="0.0005",platform="discord"} 2',
    'chancery_failures_total{platform="slack"} 1',
    'chancery_knowledge_reload_failures_total 1',
    'chancery_knowledge_age_seconds 60',
    'chancery_editions{state="sent"} 12',
  ])
    expect(text).toContain(line)
  expect(text).not.toMatch(/Canada/)
})
