import { expect, it } from 'vitest'
import { listen } from '../../adapters/listen.ts'

it('says which settings name an address that is taken', async () => {
  const app = { fetch: () => new Response('ours') }
  const address = { host: '127.0.0.1', port: 0, setBy: 'HTTP_HOST and HTTP_PORT' }
  const first = await listen(app, address)
  await expect(listen(app, { ...address, port: first.port })).rejects.toThrow(
    `127.0.0.1:${first.port} cannot be listened on (EADDRINUSE): set HTTP_HOST and HTTP_PORT to one that is free`,
  )
  await first.close()
})
