import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { gatewayTo } from '../../../adapters/discord/gateway.ts'
import { newLog } from '../../../adapters/log.ts'

it('says which setting to mend, and how, where Discord takes no token', async () => {
  const ears = { interaction: () => {}, message: () => {} }
  const gateway = gatewayTo('', {}, ears, newLog(new PassThrough(), 'info', []))
  await expect(gateway.open()).rejects.toThrow(/^DISCORD_TOKEN is no token of a bot: .*Bot › Reset Token$/)
  await gateway.close()
})
