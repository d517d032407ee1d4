import type { Readable, Writable } from 'node:stream'
import type { Day } from '../src/edtf.ts'

/** What the program touches of the world outside; a test hands in its own. */
export type World = Readonly<{
  args: readonly string[]
  input: Readable & { isTTY?: boolean }
  out: Out
  err: Out
  today: Day
  /** Aborted when somebody asks the program to end: what runs then finishes, and nothing new begins. */
  stop: AbortSignal
}>

export type Out = Writable & { isTTY?: boolean; columns?: number }

/** Writes, and waits while the reader at the other end is slower than we are. */
export async function write(out: Out, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
