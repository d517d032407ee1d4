import type { Answer } from '../../src/answer.ts'
import type { KeptDigest } from './kept.ts'
import type { Fault } from './order.ts'

/** What is said back to an order. All texts are plain: the platform escapes and lays them out. */
export type Replied = Readonly<{
  /** Whether it was carried out. */
  done: boolean
  headline: string
  /** Nothing but faults where it was not carried out. */
  faults: readonly Fault[]
  /** What stands below the headline, a line each. */
  lines: readonly string[]
  /** The digests that it is about, for buttons and the App Home. */
  digests: readonly Shown[]
  /** What would be posted now, for the renderer that posts. */
  preview: Answer | null
}>

/** A digest in words. */
export type Shown = Readonly<{
  digest: KeptDigest
  /** When, what, and what if not: one sentence. */
  condition: string
  /** The next five runs, by the clocks of its zone and in UTC. */
  runs: readonly string[]
  /** How the last edition ended; null before the first. */
  last: string | null
  /** The run of an edition of which nobody knows whether it arrived, for `again` and `settle`. */
  doubtful: string | null
}>
