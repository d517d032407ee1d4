import { expect, it, onTestFinished, vi } from 'vitest'
import { slackSettings } from '../../../adapters/slack/settings.ts'
import { slack } from '../../../adapters/slack/slack.ts'
import { freePort } from '../free-port.ts'
import { newDesk } from './desk.ts'
import { type SocketSlack, socketSlack } from './socket-slack.ts'

const ONE = { SLACK_BOT_TOKEN: 'xoxb-x', SLACK_APP_TOKEN: 'xapp-1' }
const MANY = {
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'c',
  SLACK_STATE_SECRET: 's',
}

async function platformAt({ api }: SocketSlack, settings: Record<string, string> = ONE) {
  const platform = slack(slackSettings({ SLACK_API_URL: api, ...settings }), (await newDesk()).desk)
  onTestFinished(() => platform.stop())
  return platform
}

it.each(['internal_error', 'service_unavailable', 'something_new'])(
  'takes up the socket again though Slack says %s meanwhile',
  async (error) => {
    const there = await socketSlack()
    const platform = await platformAt(there)
    await platform.start()
    there.plan.push({ ok: false, error })
    there.close()
    await vi.waitFor(() => expect(there.asked()).toBe(3), 5_000)
    await vi.waitFor(() => expect(platform.ready()).toBe(true), 5_000)
  },
)

it('starts though Slack cannot open a socket just then', async () => {
  const there = await socketSlack()
  there.plan.push({ ok: false, error: 'internal_error' })
  const platform = await platformAt(there)
  await platform.start()
  expect(platform.ready()).toBe(true)
})

it('leaves no socket open where it is told to end while one is being opened', async () => {
  const there = await socketSlack()
  const platform = await platformAt(there)
  const started = platform.start()
  await platform.stop()
  await started
  await vi.waitFor(() => expect(there.open()).toBe(0))
  expect([there.asked(), platform.ready()]).toEqual([1, false])
})

it('is lost, and no longer ready, where Slack takes its token back', async () => {
  const there = await socketSlack()
  const platform = await platformAt(there)
  await platform.start()
  there.plan.push({ ok: false, error: 'account_inactive' })
  there.close()
  await expect(platform.lost).rejects.toThrow('Slack does not take SLACK_APP_TOKEN (account_inactive)')
  expect(platform.ready()).toBe(false)
})

it('does not start with an app token that Slack does not take, and says where to get one', async () => {
  const there = await socketSlack()
  there.plan.push({ ok: false, error: 'invalid_auth' })
  const platform = await platformAt(there)
  await expect(platform.start()).rejects.toThrow(
    'Slack does not take SLACK_APP_TOKEN (invalid_auth): copy it again from Slack › Basic Information',
  )
})

it('serves the pages on which workspaces install it beside a socket, until it ends', async () => {
  const port = await freePort()
  const platform = await platformAt(await socketSlack(), { ...MANY, SLACK_PORT: String(port) })
  await platform.start()
  const page = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  const install = await page('/slack/install')
  expect(install.status).toBe(200)
  expect(await install.text()).toMatch(/client_id=1\.2.*users%3Aread|users%3Aread.*client_id=1\.2/)
  expect((await page('/slack/oauth_redirect?code=x&state=forged')).status).toBeGreaterThanOrEqual(400)
  expect((await page('/')).status).toBe(404)
  await platform.stop()
  await expect(page('/slack/install')).rejects.toThrow('fetch failed')
})

it('listens to nothing beside the socket where one workspace has it', async () => {
  const port = await freePort()
  const platform = await platformAt(await socketSlack(), { ...ONE, SLACK_PORT: String(port) })
  await platform.start()
  await expect(fetch(`http://127.0.0.1:${port}/slack/install`)).rejects.toThrow('fetch failed')
})
