import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { type Listening, listen } from '../../../adapters/network/listen.ts'
import { run } from '../../../adapters/run.ts'
import { freePort } from '../free-port.ts'
import { stage } from '../stage.ts'

const open: Listening[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const listening of open.splice(0)) await listening.close()
})

/** Serves one page on this machine, and gives its port. */
async function served(page: () => Response | Promise<Response>): Promise<string> {
  const listening = await listen({ fetch: page }, { host: '127.0.0.1', port: 0, setBy: 'HTTP_PORT' })
  open.push(listening)
  return String(listening.port)
}

/** Asks the bot that serves beside this one how it is. */
async function health(HTTP_HOST: string, HTTP_PORT: string) {
  const { world, out } = stage(['health'])
  const code = await run({ ...world, env: { SLACK_BOT_TOKEN: 'xoxb-1', HTTP_HOST, HTTP_PORT } })
  return { code, out: out() }
}

it('asks on this machine where the bot listens on every address', async () => {
  const port = await served(() => new Response('well'))
  expect(await health('0.0.0.0', port)).toEqual({ code: 0, out: 'well\n' })
})

it.each([
  ['127.0.0.2', '127.0.0.2'],
  ['::', '[::1]'],
])('asks where the bot listens, and says so where nothing answers (%s)', async (host, named) => {
  const port = await freePort()
  expect(await health(host, String(port))).toEqual({
    code: 1,
    out: `nothing answers on ${named}:${port}: start the bot, or set HTTP_HOST and HTTP_PORT as it has them\n`,
  })
})

it('does not wait for a bot that hangs', async () => {
  const port = await served(() => new Promise<never>(() => {}))
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort())
  expect(await health('127.0.0.1', port)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^nothing answers/),
  })
})

it('says that it cannot know a port which the bot took by itself', async () => {
  expect(await health('127.0.0.1', '0')).toMatchObject({
    code: 1,
    out: expect.stringMatching(/set a number/),
  })
})

it('listens in the image where the port that it names can be published', () => {
  const image = readFileSync('Dockerfile', 'utf8')
  expect(image).toMatch(/^ENV .*HTTP_HOST=0\.0\.0\.0\b/m)
  expect(image).toMatch(/^EXPOSE 8080$/m)
})
