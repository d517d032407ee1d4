import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import {
  type App,
  HTTPModuleFunctions as bolt,
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Receiver,
} from '@slack/bolt'
import { closed, listening, type Place } from './server.ts'
import { type Trust, takingBy } from './taking.ts'

export type ReceiverOptions = Omit<HTTPReceiverOptions, keyof Trust> & Trust & Pick<Place, 'host'>

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
    start: (port: number) => listening(server, { host: options.host, port }, options.logger),
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
