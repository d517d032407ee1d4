import type { Readable, Writable } from 'node:stream'
import type { Day } from '../src/edtf.ts'
import type { Environment } from './settings.ts'

/** What the program touches of the world outside; a test hands in its own. */
export type World = Readonly<{
  args: readonly string[]
  input: Readable & { isTTY?: boolean }
  out: Out
  err: Out
  env: Environment
  today: Day
  now: () => Date
  /** Aborted when somebody asks the program to end: what runs then finishes, and nothing new begins. */
  stop: AbortSignal
  signals: Readonly<{
    /** Somebody asks for the knowledge to be loaded anew. */
    onReload: (listener: () => void) => void
    /** Something broke that nobody caught: the program ends after the listener, without delay. */
    onCrash: (listener: (error: unknown) => void) => void
  }>
}>

export type Out = Writable & { isTTY?: boolean; columns?: number }

/** Writes, and waits while the reader at the other end is slower than we are. */
export async function write(out: Out, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
