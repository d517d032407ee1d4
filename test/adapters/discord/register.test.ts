import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DiscordAPIError } from 'discord.js'
import { expect, it, onTestFinished } from 'vitest'
import { refusal } from '../../../adapters/discord/refusal.ts'
import { run } from '../../../adapters/run.ts'
import { WrongSettings } from '../../../adapters/settings.ts'
import { stage } from '../stage.ts'

const APPLICATION = '900000000000000001'
const SERVER = '800000000000000001'

/** A Discord that gives the same response to whatever it is asked for; `asked` is what that was. */
async function discordThatSays(status: number, body: unknown) {
  const asked: string[] = []
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url?.split('?')[0]}`)
    if (method === 'DELETE') return void response.writeHead(204).end()
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, asked }
}

async function registering({ api }: { api: string }, args: readonly string[] = []) {
  const { world, out, err } = stage(['discord:register', ...args])
  const env = { DISCORD_TOKEN: 'x'.repeat(60), DISCORD_APPLICATION_ID: APPLICATION, DISCORD_API: api }
  const code = await run({ ...world, env })
  return { code, out: out(), err: err() }
}

const place = { application: APPLICATION, guild: null, namedBy: 'DISCORD_GUILD_ID' } as const
const inServer = { ...place, guild: SERVER }
const refused = (status: number, code: number, message: string) =>
  new DiscordAPIError({ code, message }, code, status, 'GET', 'http://127.0.0.1', { files: [], body: {} })

it.each([
  ['a wrong token', 401, 0, place, /DISCORD_TOKEN {2}is no token of a bot: .*Bot › Reset Token$/],
  [
    'a server that did not let it in',
    403,
    50_001,
    inServer,
    /DISCORD_GUILD_ID {2}names server 8.*Copy Server ID/,
  ],
  [
    'a server that is none',
    404,
    10_004,
    inServer,
    /client_id=900000000000000001&scope=bot\+applications\.commands/,
  ],
  [
    'a server that is to be cleared',
    403,
    50_001,
    { ...inServer, namedBy: '--clear' as const },
    /--clear {2}names server 8/,
  ],
  [
    'the application of another bot',
    403,
    20_012,
    inServer,
    /DISCORD_APPLICATION_ID {2}9.*not the application of DISCORD_TOKEN/,
  ],
  ['an application that is none', 404, 10_002, place, /DISCORD_APPLICATION_ID {2}9/],
  ['an application that it has no access to', 403, 50_001, place, /DISCORD_APPLICATION_ID {2}9/],
])('says which setting to mend, and how, where Discord refuses %s', (_, status, code, where, way) => {
  const told = refusal(refused(status, code, 'No'), where)
  expect(told).toBeInstanceOf(WrongSettings)
  expect(told).toMatchObject({ message: expect.stringMatching(/^Discord refuses \(No\):\n {2}[^\n]+$/) })
  expect(told).toMatchObject({ message: expect.stringMatching(way) })
})

it('leaves what else Discord says as it is', () => {
  const tooMany = refused(
    400,
    30_034,
    'Max number of daily application command creates has been reached (200)',
  )
  expect(refusal(tooMany, inServer)).toBe(tooMany)
})

it('ends with what is wrong, and no stack', async () => {
  const discord = await discordThatSays(401, { code: 0, message: '401: Unauthorized' })
  const { code, out, err } = await registering(discord)
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^Discord refuses \(401: Unauthorized\):\n {2}DISCORD_TOKEN {2}[^\n]+\n$/)
})

it('removes the commands that a server has of its own, and no others', async () => {
  const discord = await discordThatSays(200, [
    { id: '1', name: 'ask', type: 1 },
    { id: '2', name: 'Check this claim', type: 3 },
  ])
  expect(await registering(discord, ['--clear', SERVER])).toEqual({
    code: 0,
    out: `removed  ask, Check this claim\nserver ${SERVER} has no commands of its own any more\n`,
    err: '',
  })
  const commands = `/api/v10/applications/${APPLICATION}/guilds/${SERVER}/commands`
  expect(discord.asked).toEqual([`GET ${commands}`, `DELETE ${commands}/1`, `DELETE ${commands}/2`])
})

it.each([[['--clear']], [['--clear', 'mine']], [['--all']], [['everywhere']]])(
  'asks Discord nothing when it is told %j, and says what can be',
  async (args) => {
    const discord = await discordThatSays(200, [])
    const { code, err } = await registering(discord, args)
    expect([code, err, discord.asked]).toEqual([2, expect.stringContaining('--clear SERVER'), []])
  },
)
