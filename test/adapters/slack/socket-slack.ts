import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { onTestFinished } from 'vitest'

/** A Slack on this machine that opens sockets, and closes them when it is told to. */
export type SocketSlack = Readonly<{
  api: string
  /** What it answers to the next requests for a socket, in order; after that it opens one. */
  plan: object[]
  /** How many sockets it was asked for. */
  asked: () => number
  /** How many sockets stand open. */
  open: () => number
  /** Closes the socket that it opened last. */
  close: () => void
}>

export async function socketSlack(): Promise<SocketSlack> {
  const [plan, sockets]: [object[], Duplex[]] = [[], []]
  let asked = 0
  const server = createServer((request, response) => {
    const opens = request.url?.endsWith('apps.connections.open')
    if (opens) asked++
    const { port } = server.address() as AddressInfo
    const fine = { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', url: `ws://127.0.0.1:${port}/` }
    response.end(JSON.stringify((opens && plan.shift()) || fine))
  })
  server.on('upgrade', (request, socket) => {
    sockets.push(socket)
    opened(request, socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
  const open = () => sockets.filter(({ destroyed }) => !destroyed).length
  return { api, plan, asked: () => asked, open, close: () => void sockets.at(-1)?.destroy() }
}

/** RFC 6455: what a server appends to the key of whoever opens a socket. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const TEXT = 0x81
const CLOSE = 0x88

/** Accepts a socket, greets, and closes it when the other side does. */
function opened({ headers }: IncomingMessage, socket: Duplex): void {
  const accept = createHash('sha1').update(`${headers['sec-websocket-key']}${MAGIC}`).digest('base64')
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
  )
  const hello = Buffer.from('{"type":"hello"}')
  socket.write(Buffer.concat([Buffer.from([TEXT, hello.length]), hello]))
  socket.on('error', () => {})
  socket.on('data', (frame: Buffer) => {
    if (frame[0] === CLOSE) socket.end(Buffer.from([CLOSE, 0]))
  })
}
