import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Longer than any measurement takes: heartbeats are not answered here, and a client that waits for it in vain connects anew. Milliseconds. */
const NO_HEARTBEAT = 24 * 3_600_000

/** As much of Discord as answering takes: its gateway, and a REST API that takes everything and checks nothing. */
export async function discordServer() {
  const answered = new Set<string>()
  let socket: Socket | null = null
  let onAnswer = () => {}
  const server = createServer((request, response) => reply(request, response))
  const reply = (request: IncomingMessage, response: ServerResponse) => {
    const id = /\/interactions\/(\d+)\//.exec(request.url ?? '')?.[1]
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(request.url?.endsWith('/gateway/bot') ? gatewayAt(port()) : {}))
      if (!id) return
      answered.add(id)
      onAnswer()
    })
  }
  server.on('upgrade', (request, raw: Socket) => {
    socket = raw
    const key = createHash('sha1').update(
      `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
    )
    raw.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key.digest('base64')}\r\n\r\n`,
    )
    raw.on('error', () => {})
    send({ op: 10, d: { heartbeat_interval: NO_HEARTBEAT } })
    raw.once('data', () => {
      const user = { id: '1', username: 'Bench', discriminator: '0', avatar: null, bot: true }
      send({
        op: 0,
        s: 1,
        t: 'READY',
        d: {
          v: 10,
          user,
          guilds: [],
          session_id: 's',
          resume_gateway_url: `ws://127.0.0.1:${port()}`,
          application: { id: '1', flags: 0 },
        },
      })
    })
  })
  const send = (payload: object) => socket?.write(frame(JSON.stringify(payload)))
  const port = () => (server.address() as AddressInfo).port
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    api: () => `http://127.0.0.1:${port()}/api`,
    dispatch: (t: string, d: object, s: number) => send({ op: 0, s, t, d }),
    /** Waits until so many interactions are answered. */
    answers: (count: number) =>
      new Promise<void>((resolve) => {
        onAnswer = () => answered.size >= count && resolve()
        onAnswer()
      }),
    forget: () => answered.clear(),
    close: () => {
      socket?.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}

const gatewayAt = (port: number) => ({
  url: `ws://127.0.0.1:${port}`,
  shards: 1,
  session_start_limit: { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 },
})

/** A text frame from a server (RFC 6455, section 5.2). */
function frame(text: string): Buffer {
  const body = Buffer.from(text)
  const head = Buffer.alloc(body.length < 126 ? 2 : body.length < 65_536 ? 4 : 10)
  head[0] = 0x81
  if (head.length === 2) head[1] = body.length
  else if (head.length === 4) head.writeUInt16BE(body.length, 2)
  else head.writeBigUInt64BE(BigInt(body.length), 2)
  if (head.length > 2) head[1] = head.length === 4 ? 126 : 127
  return Buffer.concat([head, body])
}
