import { expect, it } from 'vitest'
import { discordSettings } from '../../../adapters/discord/settings.ts'

const GIVEN = { DISCORD_TOKEN: 'x'.repeat(60), DISCORD_APPLICATION_ID: '900000000000000001' }
const KEY = 'ab'.repeat(32)

it('connects over the gateway where nothing else is said', () => {
  expect(discordSettings(GIVEN)).toEqual({
    token: GIVEN.DISCORD_TOKEN,
    application: GIVEN.DISCORD_APPLICATION_ID,
    guild: null,
    api: null,
    connection: { by: 'gateway' },
  })
})

it('takes a number of shards, or as many as Discord recommends', () => {
  expect(discordSettings({ ...GIVEN, DISCORD_SHARDS: 'auto' }).connection).toEqual({
    by: 'shards',
    count: 'auto',
  })
  expect(discordSettings({ ...GIVEN, DISCORD_SHARDS: '4' }).connection).toEqual({ by: 'shards', count: 4 })
})

it('is one shard where the manager of shards started it', () => {
  expect(discordSettings({ ...GIVEN, SHARDING_MANAGER: 'true' }).connection).toEqual({ by: 'shard' })
})

it('takes signed requests with a public key', () => {
  expect(discordSettings({ ...GIVEN, DISCORD_PUBLIC_KEY: KEY, DISCORD_PORT: '9000' }).connection).toEqual({
    by: 'requests',
    publicKey: KEY,
    host: '127.0.0.1',
    port: 9000,
  })
})

it('lists all that is missing or malformed, and where to get it', () => {
  const given = { DISCORD_APPLICATION_ID: 'my bot', DISCORD_SHARDS: 'many', DISCORD_PUBLIC_KEY: 'short' }
  expect(() => discordSettings(given)).toThrow(
    /4 setting\(s\).*DISCORD_TOKEN .*Bot › Reset Token.*DISCORD_APPLICATION_ID.*DISCORD_SHARDS.*DISCORD_PUBLIC_KEY/s,
  )
})

it('asks to choose between shards and signed requests', () => {
  expect(() => discordSettings({ ...GIVEN, DISCORD_SHARDS: '2', DISCORD_PUBLIC_KEY: KEY })).toThrow(
    /leave one out/,
  )
})
