import type { Answer } from '../../src/answer.ts'

/** One edition of a digest on its way to a channel. */
export type Sending = Readonly<{
  /** The same for every try at one edition and for no other: at most 25 characters, which is what Discord's `nonce` takes. */
  key: string
  digest: string
  /** Slack's team, Discord's guild. */
  workspace: string
  channel: string
  answer: Answer
  /** When it was first sent: it stands in the channel nowhere before. */
  since: Date
}>

/** What became of a try: `unknown` where nobody can say whether the channel has it. */
export type Delivery =
  | Readonly<{ state: 'sent'; message: string }>
  /** The channel is gone, archived or closed to the bot. */
  | Readonly<{ state: 'closed'; why: string }>
  /** The platform took nothing, and says nothing against the channel: it may be tried again (429, no connection, a refusal of what or as whom we sent). */
  | Readonly<{ state: 'later'; seconds: number; why: string }>
  | Readonly<{ state: 'unknown'; why: string }>

/** Whether an edition stands in its channel, read back from the platform. */
export type Found =
  | Readonly<{ state: 'found'; message: string }>
  | Readonly<{ state: 'absent' }>
  /** The platform cannot be asked now (429, 5xx, no connection). */
  | Readonly<{ state: 'later'; why: string }>
  | Readonly<{ state: 'unreadable'; why: string }>

/** How one platform carries what is posted by itself. Nothing here throws, and all of it ends within 60 seconds. */
export type Courier = Readonly<{
  post: (sending: Sending) => Promise<Delivery>
  find: (sending: Sending) => Promise<Found>
  /** A direct message to the owner of a digest. */
  tell: (workspace: string, person: string, text: string) => Promise<void>
}>
