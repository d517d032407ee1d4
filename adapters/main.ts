import { run } from './run.ts'

/** The program: the one place that reads the clock, the command line, the environment and the signals. */
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end())
process.stdout.on('error', () => end())

/** Milliseconds within which the program ends when it is told to. */
const AT_MOST = 9_500

/** Milliseconds after which nothing is waited for that is still open though all is done: a connection that was being opened, say. */
const AFTER_ALL = 500

function end(): void {
  stop.abort()
  setTimeout(() => process.exit(1), AT_MOST).unref()
}

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
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  now: () => new Date(),
  stop: stop.signal,
  signals: {
    onReload: (listener) => process.on('SIGHUP', listener),
    onCrash: (listener) =>
      process.on('uncaughtException', (error) => {
        listener(error)
        process.exit(1)
      }),
  },
})
setTimeout(() => process.exit(), AFTER_ALL).unref()
