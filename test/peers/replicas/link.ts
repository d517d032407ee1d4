import { setTimeout as after } from 'node:timers/promises'

/** What the test at the other end says: the time, and the events that came in. */
type Said = Readonly<{ now: string; events: readonly number[] }>

/** A replica's line to the test. */
export type Link = Readonly<{
  now: () => Date
  /** Called with each new event. */
  hear: (listener: (event: number) => Promise<void>) => void
  tell: <T>(what: string, body: object) => Promise<T>
  /** Resolves once what was heard is done with. */
  end: () => Promise<void>
}>

/** Milliseconds between two questions for the time. */
const LOOK = 50

/** Opens the line: the clock of a replica shows what it was told last. */
export async function linkTo(chat: string): Promise<Link> {
  const tell = async <T>(what: string, body: object) => {
    const text = JSON.stringify({ ...body, process: process.pid })
    return (await fetch(`${chat}/${what}`, { method: 'POST', body: text })).json() as T
  }
  let said = await tell<Said>('time', { after: -1 })
  let listener: (event: number) => Promise<void> = async () => {}
  let heard = Promise.resolve()
  let ended = false
  const look = async () => {
    for (let last = -1; !ended; await after(LOOK)) {
      said = await tell<Said>('time', { after: last })
      last = Math.max(last, ...said.events)
      for (const event of said.events) heard = heard.then(() => listener(event))
    }
  }
  const looking = look()
  return {
    now: () => new Date(said.now),
    hear: (given) => {
      listener = given
    },
    tell,
    end: async () => {
      ended = true
      await looking
      await heard
    },
  }
}
