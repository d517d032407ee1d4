import type { Day } from '../../src/edtf.ts'

/**
 * `planned` and `sending` are open; the others are ends. `silent`: nothing had changed and the digest asks for silence.
 * `skipped`: too late, its content is told by the next. `unknown`: nobody can say whether the channel has it.
 */
export type EditionState = 'planned' | 'sending' | 'sent' | 'silent' | 'skipped' | 'failed' | 'unknown'

/** One run of a digest, written down before it is sent. All instants are ISO 8601 in UTC. */
export type Edition = Readonly<{
  digest: string
  /** The run that it belongs to; with the digest its key. */
  occurrence: string
  state: EditionState
  /** Not to be taken up before. */
  due: string
  /** How often it was taken up. */
  tries: number
  /** How often in a row the channel was closed. */
  closed: number
  /** How often the channel could not be read to see whether it has arrived. */
  reads: number
  /** Counts what the channel got; null until it is known. */
  number: number | null
  /** It tells what was recorded in (`after`, `until`]; `after` is known once the one before it has ended. */
  after: Day | null
  until: Day
  /** The changes it tells. */
  carried: readonly string[]
  /** How many changes of those days it had no room for: the next one tells them, and so looks at the same days again. */
  left: number
  /** When it was first sent. */
  began: string | null
  /** When somebody ordered it to be posted again; an order is not too late, and not held back by a pause or by quiet hours. */
  ordered: string | null
  /** The message's id on the platform. */
  message: string | null
  /** Why it is where it is, if not all went well. */
  why: string | null
}>
