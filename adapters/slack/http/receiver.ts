import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import {
  type App,
  HTTPModuleFunctions as bolt,
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Receiver,
} from '@slack/bolt'
import { type Trust, takingBy } from './taking.ts'

export type ReceiverOptions = Omit<HTTPReceiverOptions, keyof Trust> & Trust

/** Where Slack sends what happens: the manifest of whoever lets Slack send it names this path. */
const EVENTS = '/slack/events'

/**
 * Takes Slack's signed requests for Bolt. Its own receiver spends more on one of them than all the rest of an answer takes,
 * and so it is left what comes rarely: the pages on which workspaces install the app, and whatever else is asked of the port.
 */
export function httpReceiver(options: ReceiverOptions): Receiver {
  const [take, pages] = [takingBy(options), pagesOf(options)]
  let app: Pick<App, 'processEvent'>
  const server = createServer((request, response) =>
    isEvent(request) ? take(request, response, app) : pages(request, response),
  )
  return {
    init: (given) => {
      app = given
    },
    start: (port: number) => listening(server, port, options),
    stop: () => closed(server),
  }
}

const isEvent = ({ method, url }: IncomingMessage): boolean =>
  method === 'POST' && (url === EVENTS || url?.startsWith(`${EVENTS}?`) === true)

/** What Bolt's own receiver serves beside events. */
function pagesOf(options: ReceiverOptions): RequestListener {
  const { requestListener } = new HTTPReceiver({ ...options, endpoints: [] })
  return (request, response) => {
    try {
      requestListener(request, response)
    } catch (error) {
      const failure = { error: error as Error, logger: options.logger, request, response }
      bolt.defaultDispatchErrorHandler(failure)
    }
  }
}

/** Rejects where the port is taken; what befalls the server later (no more sockets, say) is logged. */
function listening(server: Server, port: number, { logger }: Trust): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => {
      server.off('error', reject).on('error', (error) => logger.error('no request could be taken', error))
      resolve()
    })
  })
}

/** Milliseconds. */
const OFTEN = 20

/** Takes no new connection, and resolves when every request that came in is answered: its connection is not kept for another. */
async function closed(server: Server): Promise<void> {
  const closing = setInterval(() => server.closeIdleConnections(), OFTEN)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(closing)
}
