import { expect, it } from 'vitest'
import { slackSettings } from '../../../adapters/slack/settings.ts'

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }
const HTTP = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_PORT: '3000' }
const MANY = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 't' }

it('opens a socket unless a signing secret and a port are set', () => {
  expect(slackSettings(SOCKET)).toEqual({
    api: 'https://slack.com/api/',
    host: '127.0.0.1',
    connection: { kind: 'socket', appToken: 'xapp-1' },
    workspaces: { kind: 'one', token: 'xoxb-1' },
  })
  expect(slackSettings({ ...SOCKET, SLACK_SIGNING_SECRET: 's' }).connection.kind).toBe('socket')
  expect(slackSettings(HTTP).connection).toEqual({ kind: 'http', signingSecret: 's', port: 3000 })
  expect(slackSettings({ ...HTTP, SLACK_PORT: '', PORT: '8000' }).connection).toMatchObject({ port: 8000 })
})

it('serves as many workspaces as install it where a client is set', () => {
  expect(slackSettings({ ...HTTP, ...MANY }).workspaces).toEqual({
    kind: 'many',
    clientId: '1.2',
    clientSecret: 'c',
    stateSecret: 't',
    port: 3000,
  })
})

it('says everything that is missing in one message, and where to get it', () => {
  expect(() => slackSettings({ SLACK_BOT_TOKEN: 'xoxp-1' })).toThrow(
    `cannot start the Slack adapter, 2 setting(s) missing or malformed:
  SLACK_BOT_TOKEN  from Slack › OAuth & Permissions › Bot User OAuth Token
  SLACK_APP_TOKEN  from Slack › Basic Information › App-Level Tokens, with connections:write (or set SLACK_SIGNING_SECRET and SLACK_PORT)`,
  )
  expect(() => slackSettings({ ...SOCKET, ...MANY, SLACK_STATE_SECRET: '' })).toThrow(
    /2 setting\(s\)[\s\S]*SLACK_STATE_SECRET {2}write a long random text[\s\S]*SLACK_PORT/,
  )
})
