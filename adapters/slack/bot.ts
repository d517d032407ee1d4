import type { Desk } from '../desk.ts'
import type { Gate } from '../flood.ts'

/** What every listener answers with: the desk that all platforms share, and Slack's own gate against floods. */
export type Bot = Readonly<{ desk: Desk; gate: Gate }>
