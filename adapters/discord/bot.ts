import type { Desk } from '../desk/desk.ts'
import type { Gate } from '../desk/flood.ts'

/** What everything that is asked in Discord is answered with. */
export type Bot = Readonly<{
  desk: Desk
  gate: Gate
}>
