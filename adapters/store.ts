import type { Conversation } from '../src/conversation.ts'

/**
 * What is remembered between two messages and over a restart. Answering needs none of it: where the store fails, a
 * question is still answered. Every instant is handed in; the store reads no clock.
 */
export type Store = Readonly<{
  events: Readonly<{
    /** Takes an event of a platform for the one who asks first: true once, and false for every later delivery. */
    claim: (event: string, now: Date) => Promise<boolean>
  }>
  conversations: Readonly<{
    /** The conversation of a thread; null where there is none or it has expired. */
    read: (thread: string, now: Date) => Promise<Conversation | null>
    write: (thread: string, conversation: Conversation, now: Date) => Promise<void>
  }>
  close: () => Promise<void>
}>
