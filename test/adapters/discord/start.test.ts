import { Client, Events } from 'discord.js'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { discord } from '../../../adapters/discord/discord.ts'
import type { DiscordSettings } from '../../../adapters/discord/settings.ts'
import { newBot } from './office.ts'

afterEach(() => vi.restoreAllMocks())

const SETTINGS: DiscordSettings = {
  token: 'token',
  application: '1',
  guild: null,
  api: null,
  connection: { by: 'gateway' },
}

/** The bot before a Discord that cannot be reached so many times, and then lets it in. */
async function unreached(times: number) {
  let left = times
  const login = vi.spyOn(Client.prototype, 'login').mockImplementation(async function (this: Client) {
    if (left-- > 0) throw new Error('Service Unavailable')
    this.emit(Events.ClientReady, this as Client<true>)
    return ''
  })
  const bot = await newBot()
  const platform = discord(SETTINGS, bot.desk)
  onTestFinished(() => platform.stop())
  return { platform, login, logged: bot.logged }
}

it('waits for a Discord that cannot be reached when it starts, as it does for Slack', async () => {
  const { platform, login, logged } = await unreached(2)
  await platform.start()
  expect(login).toHaveBeenCalledTimes(3)
  expect(new Set(login.mock.contexts).size).toBe(3)
  expect(logged()).toContain('Discord cannot be reached; it is tried again')
})

it('tries nothing more once it is told to end', async () => {
  const { platform, login } = await unreached(9)
  const started = platform.start()
  await vi.waitFor(() => expect(login).toHaveBeenCalledTimes(2))
  await platform.stop()
  await started.catch(() => {})
  expect([login.mock.calls.length, platform.ready()]).toEqual([2, false])
})

it.each<DiscordSettings['connection']>([{ by: 'gateway' }, { by: 'shards', count: 2 }])(
  'does not start with a token that Discord does not take, and says where to get one: %o',
  async (connection) => {
    const { desk } = await newBot()
    const makeRequest = async () => Response.json({ code: 0, message: '401: Unauthorized' }, { status: 401 })
    const platform = discord({ ...SETTINGS, connection }, desk, { makeRequest: makeRequest as never })
    await expect(platform.start()).rejects.toThrow(/^DISCORD_TOKEN is no token of a bot: .* › Reset Token$/)
    await platform.stop()
  },
)
