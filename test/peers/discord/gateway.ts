import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

type Frame = { op: number; t?: string; s?: number | null; d?: Record<string, unknown> }

const DISPATCH = 0
const RESUME = 6

/**
 * A gateway in front of the twin's that can lose a connection and take it up again: it keeps what was dispatched, counts it
 * by itself, and sends it again on RESUME. It also fills in who is mentioned and what is replied to, which the twin leaves out.
 */
export async function gatewayBefore(twinUrl: () => string, botId: string) {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sent: Frame[] = []
  const seen = { resumes: 0, identifies: 0 }
  let client: WebSocket | null = null
  let twin: WebSocket | null = null
  let again = 0

  const dispatch = (t: string, d: Record<string, unknown>) => {
    const frame = { op: DISPATCH, t, s: sent.length + 1, d }
    sent.push(frame)
    if (client?.readyState === WebSocket.OPEN) client.send(JSON.stringify(frame))
  }
  const fromTwin = (raw: string) => {
    const frame = JSON.parse(raw) as Frame
    if (frame.op !== DISPATCH) return void client?.send(raw)
    const d = { ...frame.d }
    if (frame.t === 'READY') d.resume_gateway_url = url
    if (frame.t === 'MESSAGE_CREATE')
      d.mentions = String(d.content).includes(`<@${botId}>`) ? [{ id: botId }] : []
    dispatch(String(frame.t), d)
  }
  sockets.on('connection', (socket) => {
    client = socket
    if (!twin) {
      twin = new WebSocket(twinUrl())
      twin.on('message', (raw) => fromTwin(String(raw)))
    } else socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 }, s: null, t: null }))
    socket.on('message', (raw) => {
      const frame = JSON.parse(String(raw)) as Frame
      if (frame.op === 2) seen.identifies++
      if (frame.op !== RESUME) return void twin?.send(String(raw))
      seen.resumes++
      for (const missed of sent.filter(({ s }) => (s ?? 0) > Number(frame.d?.seq) - again))
        socket.send(JSON.stringify(missed))
      socket.send(JSON.stringify({ op: DISPATCH, t: 'RESUMED', s: sent.length, d: {} }))
    })
  })
  return {
    url,
    seen,
    dispatch,
    /** Drops the connection; on RESUME the last so many dispatches that were received are sent again as well. */
    drop: (replayed = 0) => {
      again = replayed
      client?.terminate()
    },
    close: async () => {
      for (const socket of [client, twin]) socket?.terminate()
      sockets.close()
      server.close()
    },
  }
}
