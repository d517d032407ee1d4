import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { newLog } from '../../adapters/log.ts'

function logged(write: (log: ReturnType<typeof newLog>) => void, secrets: readonly string[] = []): string {
  const out = new PassThrough()
  write(newLog(out, 'info', secrets))
  return String(out.read())
}

it('writes one line of JSON with the instant and what happened', () => {
  const line = JSON.parse(logged((log) => log.info({ platform: 'slack' }, 'connected')))
  expect(line).toMatchObject({
    platform: 'slack',
    msg: 'connected',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
  })
})

it('keeps what a request held out of the log of an error', () => {
  const failed = Object.assign(new Error('Unknown interaction'), {
    code: 10062,
    requestBody: { json: { content: 'Has Canada recognised them?' } },
    data: { text: 'a private word' },
  })
  const line = logged((log) => log.error({ err: new Error('no answer', { cause: failed }) }, 'failed'))
  expect(line).not.toMatch(/Canada|private/)
  expect(JSON.parse(line).err.cause).toMatchObject({ message: 'Unknown interaction', code: 10062 })
})

it('keeps what a person wrote out of the log, whoever hands it over', () => {
  const line = logged((log) => log.info({ text: 'Canada', message: { content: 'Canada' } }, 'a question'))
  expect(line).not.toContain('Canada')
})

it('survives an error that is its own cause, and a thing thrown that is no error', () => {
  const error: Error & { cause?: unknown } = new Error('round')
  error.cause = error
  expect(logged((log) => log.error({ err: error }, 'failed'))).toContain('round')
  expect(logged((log) => log.error({ err: 'Has Canada recognised them?' }, 'failed'))).not.toContain('Canada')
})

/** Put together here, so that no scanner takes them for real ones. */
const SECRETS = [
  ['xoxb', '123456789012', 'abcdefABCDEF'].join('-'),
  ['xapp', '1', 'A0123', '456', 'abcdef'].join('-'),
  `https://hooks.slack.com/${'actions/T1/2/abcdef'}`,
  ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GabcdE', 'abcdefghijklmnopqrstuvwxyz0'].join('.'),
  'aW50ZXJhY3Rpb246MTIzNDU2Nzg5',
  'pa55word',
]

it('lets no token, no address to post to and no password of a database through', () => {
  const [bot, app, hook, discord, interaction, password] = SECRETS
  const text = `${bot} ${app} ${hook} ${discord} /interactions/12/${interaction}/callback postgres://bot:${password}@127.0.0.1/db`
  const line = logged((log) => log.error({ err: new Error(text), url: text }, text))
  for (const secret of SECRETS) expect(line).not.toContain(secret)
  expect(JSON.parse(line).msg).toContain(
    '/interactions/12/[redacted]/callback postgres://bot:[redacted]@127.0.0.1/db',
  )
})

it('lets none of our own secrets through, whatever it looks like', () => {
  expect(logged((log) => log.info({ given: 'signing-hunter2' }, 'hunter2'), ['hunter2'])).not.toContain(
    'hunter2',
  )
})
