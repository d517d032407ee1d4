import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Compiled } from '../../src/knowledge/compile.ts'
import type { Fault } from '../../src/knowledge/document.ts'

/** The thread's module stands beside this one, as a source or built. */
const READING = `${import.meta.dirname}/reading${extname(import.meta.filename)}`

/** Reads a knowledge folder in a thread of its own: it takes seconds, in which questions are answered. */
export function readApart(folder: string): Promise<Compiled | readonly Fault[]> {
  return new Promise((resolve, reject) => {
    const reading = new Worker(READING, { workerData: folder })
    reading.once('message', resolve).once('error', reject)
    reading.once('exit', () => reject(new Error('the knowledge was not read to the end')))
  })
}
