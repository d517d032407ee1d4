import { Server } from 'node:net'
import { expect, it, vi } from 'vitest'
import { listen } from '../../../adapters/network/listen.ts'

it('says which settings name an address that is taken', async () => {
  const app = { fetch: () => new Response('ours') }
  const address = { host: '127.0.0.1', port: 0, setBy: 'HTTP_HOST and HTTP_PORT' }
  const first = await listen(app, address)
  await expect(listen(app, { ...address, port: first.port })).rejects.toThrow(
    `127.0.0.1:${first.port} cannot be listened on (EADDRINUSE): set HTTP_HOST and HTTP_PORT to one that is free`,
  )
  await first.close()
})

it.each([
  [
    '192.0.2.1',
    8080,
    /^192\.0\.2\.1:8080 .*\(EADDRNOTAVAIL\): set HTTP_HOST to an address that this machine has/,
  ],
  ['2001:db8::1', 8080, /^\[2001:db8::1\]:8080 cannot be listened on \(.*\): set HTTP_HOST to an address /],
])('says what address is to be had instead of %s', async (host, port, message) => {
  const app = { fetch: () => new Response('ours') }
  await expect(listen(app, { host, port, setBy: 'HTTP_HOST' })).rejects.toThrow(message)
})

it('says that a port may not be taken, and not that it is not free', async () => {
  vi.spyOn(Server.prototype, 'listen').mockImplementationOnce(function (this: Server) {
    this.emit('error', Object.assign(new Error('listen'), { code: 'EACCES' }))
    return this
  })
  const address = { host: '127.0.0.1', port: 80, setBy: 'HTTP_PORT' }
  await expect(listen({ fetch: () => new Response('ours') }, address)).rejects.toThrow(
    '127.0.0.1:80 cannot be listened on (EACCES): set HTTP_PORT to a port that the bot may take',
  )
})
