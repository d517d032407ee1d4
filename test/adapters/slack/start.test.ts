import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { slackSettings } from '../../../adapters/slack/settings.ts'
import { slack } from '../../../adapters/slack/slack.ts'
import { freePort } from '../free-port.ts'
import { newDesk } from './desk.ts'

/** A Slack that gives its calls some answers in turn, the last one for good. */
async function answering(...answers: object[]): Promise<string> {
  const answer = () => JSON.stringify(answers.length > 1 ? answers.shift() : answers[0])
  const server = createServer((_, response) => response.end(answer()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
}

async function platformAt(api: string, change: Record<string, string> = {}) {
  const env = { SLACK_API_URL: api, SLACK_BOT_TOKEN: 'xoxb-x', SLACK_SIGNING_SECRET: 's', SLACK_PORT: '0' }
  const platform = slack(slackSettings({ ...env, ...change }), (await newDesk()).desk)
  onTestFinished(() => platform.stop())
  return platform
}

it('does not start with a token that Slack does not take, and says where to get one', async () => {
  const platform = await platformAt(await answering({ ok: false, error: 'invalid_auth' }))
  await expect(platform.start()).rejects.toThrow(
    'Slack does not take SLACK_BOT_TOKEN (invalid_auth): copy it again from Slack › OAuth & Permissions',
  )
})

it('does not start on a port that is taken, and says so', async () => {
  const api = await answering({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' })
  const platform = await platformAt(api, { SLACK_PORT: new URL(api).port })
  await expect(platform.start()).rejects.toThrow(
    /127\.0\.0\.1:\d+ cannot be listened on \(EADDRINUSE\): set SLACK_HOST and SLACK_PORT/,
  )
})

it('is not ready before Slack has taken its token, and waits for that', async () => {
  const fine = { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' }
  const port = await freePort()
  const api = await answering({ ok: false, error: 'internal_error' }, fine)
  const platform = await platformAt(api, { SLACK_PORT: String(port) })
  const started = platform.start()
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`))
  expect(platform.ready()).toBe(false)
  await started
  expect(platform.ready()).toBe(true)
})

it('starts, is ready, and ends', async () => {
  const platform = await platformAt(await answering({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' }))
  expect(platform.ready()).toBe(false)
  await platform.start()
  expect(platform.ready()).toBe(true)
  await platform.stop()
  expect(platform.ready()).toBe(false)
})
