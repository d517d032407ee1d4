import { PassThrough } from 'node:stream'
import { Client, Events } from 'discord.js'
import { expect, it, vi } from 'vitest'
import { gatewayTo } from '../../../adapters/discord/gateway.ts'
import { newLog } from '../../../adapters/log.ts'

it('says which setting to mend, and how, where Discord takes no token', async () => {
  const ears = { interaction: () => {}, message: () => {} }
  const gateway = gatewayTo('', {}, ears, newLog(new PassThrough(), 'info', []))
  const why = /^DISCORD_TOKEN is no token of a bot: .*Bot › Reset Token$/
  await expect(gateway.open()).rejects.toThrow(why)
  await expect(gateway.lost).rejects.toThrow(why)
  await gateway.close()
})

it.each([
  [4004, /^DISCORD_TOKEN is no token of a bot/],
  [4014, /^Discord closed the connection for good \(4014: DisallowedIntents\)$/],
])(
  'is lost where Discord closes the connection for good, so that the program can end: %i',
  async (code, why) => {
    const clients: Client[] = []
    vi.spyOn(Client.prototype, 'login').mockImplementation(async function (this: Client) {
      clients.push(this)
      this.emit(Events.ClientReady, this as Client<true>)
      return ''
    })
    const ears = { interaction: () => {}, message: () => {} }
    const gateway = gatewayTo('token', {}, ears, newLog(new PassThrough(), 'info', []))
    await gateway.open()
    clients[0]?.emit(Events.ShardDisconnect, { code, reason: '', wasClean: true }, 0)
    await expect(gateway.lost).rejects.toThrow(why)
    await gateway.close()
    vi.restoreAllMocks()
  },
)

it('opens what it is opening before it closes it, where it is told to end meanwhile', async () => {
  const [happened, login]: [string[], PromiseWithResolvers<string>] = [[], Promise.withResolvers()]
  vi.spyOn(Client.prototype, 'login').mockImplementation(async function (this: Client) {
    await login.promise
    happened.push('opened')
    this.emit(Events.ClientReady, this as Client<true>)
    return ''
  })
  vi.spyOn(Client.prototype, 'destroy').mockImplementation(async () => void happened.push('closed'))
  const ears = { interaction: () => {}, message: () => {} }
  const gateway = gatewayTo('token', {}, ears, newLog(new PassThrough(), 'info', []))
  const opened = gateway.open()
  const closed = gateway.close()
  login.resolve('')
  await Promise.all([opened, closed])
  expect(happened).toEqual(['opened', 'closed'])
  vi.restoreAllMocks()
})
