import { type Connection, newDoor } from '../connection.ts'
import { httpReceiver, type ReceiverOptions } from './receiver.ts'

/** Slack sends signed requests to /slack/events on a port of ours. */
export function httpConnection({ port, ...options }: ReceiverOptions & { port: number }): Connection {
  const door = newDoor()
  const receiver = door.before(httpReceiver(options))
  let listening = false
  return {
    receiver,
    start: async () => {
      await receiver.start(port)
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
