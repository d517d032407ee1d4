import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { createAdaptorServer } from '@hono/node-server'
import { authority } from './authority.ts'

/** A page server that listens. */
export type Listening = Readonly<{ port: number; close: () => Promise<void> }>

/** What answers a request; `incoming` is the request as it comes off the wire. */
type Answering = (request: Request, raw: Readonly<{ incoming: Readable }>) => Response | Promise<Response>

type Pages = Readonly<{ fetch: Answering }>

type Address = Readonly<{
  host: string
  port: number
  /** The settings that name it. */
  setBy: string
}>

/** What an address must be, by what was wrong with the one that was set. */
const WANTED: Readonly<Record<string, string>> = {
  EADDRINUSE: 'one that is free',
  EADDRNOTAVAIL: 'an address that this machine has; 0.0.0.0 and :: are all of them',
  ENOTFOUND: 'an address that this machine has; 0.0.0.0 and :: are all of them',
  EACCES: 'a port that the bot may take, mostly one from 1024 on',
}

/** Says that a place, a host and a port or a port alone, is not to be had, and which settings may name another. */
export const notListening = (
  place: string,
  setBy: string,
  { code, message }: Readonly<NodeJS.ErrnoException>,
): Error =>
  new Error(
    `${place} cannot be listened on (${code ?? message}): set ${setBy} to ${WANTED[code ?? ''] ?? 'an address of this machine and a free port'}`,
  )

/** Serves pages at an address; port 0 takes a free one. Throws where the address cannot be had. */
export async function listen(app: Pages, { host, port, setBy }: Address): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve())
  }).catch((error: NodeJS.ErrnoException) => {
    throw notListening(authority(host, port), setBy, error)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
