import { fileURLToPath } from 'node:url'
import { DiscordAPIError, type REST } from 'discord.js'
import { afterEach, expect, it } from 'vitest'
import { shardsOf } from '../../../adapters/discord/shards.ts'
import { newBot } from './office.ts'

const { argv } = process
afterEach(() => {
  process.argv = argv
})

/** A manager of two shards that are another program than ours, and what it logs. */
async function managing(get: () => Promise<object>) {
  process.argv = [process.execPath, fileURLToPath(new URL('lost-shard.ts', import.meta.url))]
  const { desk, logged } = await newBot()
  return { manager: shardsOf(2, 'token', { get } as unknown as REST, desk), logged }
}

it('is lost where Discord takes one of its shards no more, tries none again and ends them all', async () => {
  const { manager, logged } = await managing(async () => ({ shards: 2 }))
  const opened = manager.open()
  await expect(Promise.race([opened, manager.lost])).rejects.toThrow(
    /^Discord closed the connection for good \(4014: DisallowedIntents\)$/,
  )
  await manager.close()
  expect([manager.ready(), logged()]).toEqual([false, expect.not.stringContaining('tried again')])
})

it('says which setting to mend where Discord takes no token', async () => {
  const said = { code: 0, message: '401: Unauthorized' }
  const refused = new DiscordAPIError(said, 0, 401, 'GET', '/gateway/bot', {})
  const { manager } = await managing(() => Promise.reject(refused))
  await expect(manager.open()).rejects.toThrow(/^DISCORD_TOKEN is no token of a bot: .*Bot › Reset Token$/)
  await manager.close()
})
