import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chance } from './chance.ts'

/** A message that stands in a channel. */
type Posted = Readonly<{ platform: string; key: string; channel: string; message: string }>

/** What happened to posts on their way, by what it was. */
type Mishaps = Record<'before' | 'recorded' | 'answered' | 'unheard' | 'busy' | 'reading', number>

/** A chat platform that records what is posted to it, loses answers, is busy at times, and kills who posts. */
export type Chat = Readonly<{
  url: string
  posted: readonly Posted[]
  mishaps: Mishaps
  /** How often each event was answered. */
  answered: ReadonlyMap<number, number>
  /** Sends an event to every replica. */
  send: () => void
  now: () => Date
  /** Lets time pass, once each of these processes has been told what time it is; false where one was not yet. */
  pass: (seconds: number, processes: readonly number[]) => boolean
  /** From now on nothing goes wrong. */
  calm: () => void
  close: () => Promise<void>
}>

type Wanted = Readonly<{
  process: number
  platform: string
  key: string
  channel: string
  event: number
  after: number
}>

/** One in so many posts meets each of the mishaps. */
const ONE_IN = 40

/** `kill` ends a replica by its process at once. */
export async function startChat(seed: number, at: string, kill: (process: number) => void): Promise<Chat> {
  const posted: Posted[] = []
  const answered = new Map<number, number>()
  const mishaps: Mishaps = { before: 0, recorded: 0, answered: 0, unheard: 0, busy: 0, reading: 0 }
  const dice = chance(seed)
  const told = new Set<number>()
  let [now, events, isCalm] = [Date.parse(at), 0, false]
  const meets = (mishap: keyof Mishaps) => {
    if (isCalm || dice() * ONE_IN >= 1) return false
    mishaps[mishap]++
    return true
  }
  const standing = ({ platform, key, channel }: Wanted) =>
    posted.find((one) => one.platform === platform && one.key === key && one.channel === channel)

  const pages: Record<string, (wanted: Wanted, answer: ServerResponse) => void> = {
    time: ({ process, after }, answer) => {
      told.add(process)
      const since = Array.from({ length: events - after - 1 }, (_, i) => after + 1 + i)
      json(answer, { now: new Date(now).toISOString(), events: since })
    },
    post: (wanted, answer) => {
      const { platform, key, channel, process } = wanted
      if (meets('before')) return kill(process)
      if (meets('busy')) return json(answer, { state: 'later', seconds: 5, why: 'busy' })
      /** Discord gives the first message back for the same nonce. */
      const first = platform === 'discord' ? standing(wanted) : undefined
      const message = first?.message ?? `${posted.length + 1}`
      if (!first) posted.push({ platform, key, channel, message })
      if (meets('recorded')) return kill(process)
      if (meets('unheard')) return void answer.destroy()
      json(answer, { state: 'sent', message })
      if (meets('answered')) kill(process)
    },
    find: (wanted, answer) => {
      if (meets('reading')) return kill(wanted.process)
      const found = standing(wanted)
      json(answer, found ? { state: 'found', message: found.message } : { state: 'absent' })
    },
    answered: ({ event }, answer) => {
      answered.set(event, (answered.get(event) ?? 0) + 1)
      json(answer, {})
    },
  }
  const server = createServer(async (request, answer) => {
    const wanted: Wanted = JSON.parse(await textOf(request))
    pages[request.url?.slice(1) ?? '']?.(wanted, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    mishaps,
    answered,
    send: () => void events++,
    now: () => new Date(now),
    pass: (seconds, processes) => {
      if (!processes.every((process) => told.has(process))) return false
      told.clear()
      now += seconds * 1000
      return true
    },
    calm: () => {
      isCalm = true
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function json(answer: ServerResponse, body: unknown): void {
  answer.setHeader('content-type', 'application/json')
  answer.end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
