import type { Desk } from '../desk.ts'
import type { Gate } from '../flood.ts'

/** What everything that is asked in Discord is answered with. */
export type Bot = Readonly<{
  desk: Desk
  gate: Gate
}>
