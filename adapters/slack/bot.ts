import type { Desk } from '../desk/desk.ts'
import type { Gate } from '../desk/flood.ts'

/** What every listener answers with: the desk that all platforms share, and Slack's own gate against floods. */
export type Bot = Readonly<{ desk: Desk; gate: Gate }>
