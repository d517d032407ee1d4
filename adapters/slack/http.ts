import { HTTPReceiver, type HTTPReceiverOptions } from '@slack/bolt'
import { type Connection, newDoor } from './connection.ts'

/** Far above what Slack sends: a view state or a message of 40,000 characters. */
const LARGEST_BODY = '1mb'

/** Slack sends signed requests to /slack/events on a port of ours. */
export function httpConnection(options: HTTPReceiverOptions & { port: number }): Connection {
  const receiver = new HTTPReceiver({ ...options, bodyLimit: LARGEST_BODY })
  const door = newDoor()
  let listening = false
  return {
    receiver: door.before(receiver),
    start: async () => {
      await receiver.start(options.port).catch((error) => Promise.reject(notFree(error, options.port)))
      listening = true
    },
    stop: async () => {
      if (!listening) return
      listening = false
      await receiver.stop()
      await door.empty()
    },
    ready: () => listening,
  }
}

const notFree = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES'
    ? new Error(
        `Slack's requests cannot be taken on port ${port} (${error.code}): set SLACK_PORT to a free one`,
      )
    : error
