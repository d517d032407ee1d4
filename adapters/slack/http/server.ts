import type { Server } from 'node:http'
import type { Logger } from '@slack/bolt'
import { authority } from '../../network/authority.ts'
import { notListening } from '../../network/listen.ts'

/** Where Slack's requests are listened for. */
export type Place = Readonly<{ host: string; port: number }>

/** Listens there. Throws where it cannot; what befalls the server later (no more sockets, say) is logged. */
export async function listening(server: Server, { host, port }: Place, logger: Logger): Promise<void> {
  const listens = new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject).on('error', (error) => logger.error('no request could be taken', error))
      resolve()
    })
  })
  await listens.catch((error) => {
    throw notListening(authority(host, port), 'SLACK_HOST and SLACK_PORT', error)
  })
}

/** Milliseconds. */
const OFTEN = 20

/** Takes no new connection, and resolves when every request that came in is answered: its connection is not kept for another. */
export async function closed(server: Server): Promise<void> {
  const closing = setInterval(() => server.closeIdleConnections(), OFTEN)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(closing)
}
