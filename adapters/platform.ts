import type { PlatformName } from './desk/desk.ts'
import type { Courier } from './digest/courier.ts'

/** A chat platform while the program runs. */
export type Platform = Readonly<{
  name: PlatformName
  /** Opens the connection; resolves once questions can be answered. */
  start: () => Promise<void>
  /** Takes nothing new, finishes what is being answered, and closes. */
  stop: () => Promise<void>
  /** Whether questions can be answered now. */
  ready: () => boolean
  /** Rejects where the platform will not take us any more: the program then ends, so that whoever runs it sees that. */
  lost?: Promise<never>
  courier: Courier
}>
