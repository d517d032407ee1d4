import type { App, Receiver, ReceiverEvent } from '@slack/bolt'

/** How events come in; Bolt starts and stops it. */
export type Connection = Readonly<{
  receiver: Receiver
  start: () => Promise<void>
  /** No event comes in after this, and what came in is answered. */
  stop: () => Promise<void>
  ready: () => boolean
  /** Rejects where Slack does not take us back; nothing where we wait for it to come. */
  lost?: Promise<never>
}>

/** Counts what came in and is not answered yet. */
export type Door = Readonly<{
  /** A receiver whose events go through the door. */
  before: (receiver: Receiver) => Receiver
  /** From now on events are left unacknowledged: Slack brings them again, to whoever then is there. */
  shut: () => void
  /** Resolves when everything that came in is answered. */
  empty: () => Promise<void>
}>

export function newDoor(): Door {
  const inside = new Set<Promise<void>>()
  let open = true
  const passed = (app: App) => async (event: ReceiverEvent) => {
    if (!open) return
    const answered = app.processEvent(event).finally(() => inside.delete(answered))
    inside.add(answered)
    await answered
  }
  return {
    before: (receiver) => ({
      init: (app) => receiver.init({ processEvent: passed(app) } as App),
      start: (...args) => receiver.start(...args),
      stop: (...args) => receiver.stop(...args),
    }),
    shut: () => {
      open = false
    },
    empty: async () => {
      while (inside.size) await Promise.allSettled(inside)
    },
  }
}
