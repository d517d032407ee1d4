import { run } from './run.ts'

/** The program: the one place that reads the clock, the command line and the signals. */
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())
process.stdout.on('error', () => stop.abort())

process.exitCode = await run({
  args: process.argv.slice(2),
  /** Opened only by what reads it: a question on the command line is answered sooner without. */
  get input() {
    return process.stdin
  },
  out: process.stdout,
  get err() {
    return process.stderr
  },
  today: new Date().toISOString().slice(0, 10),
  stop: stop.signal,
})
