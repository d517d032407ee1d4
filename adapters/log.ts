import type { Writable } from 'node:stream'
import { type Logger, pino } from 'pino'
import { z } from 'zod'
import { redacted } from './redacted.ts'
import { type Environment, settingsOf } from './settings.ts'

/** What is kept of an error: libraries hang the request on theirs, and with it the words of a message. */
type Fault = Readonly<{
  type: string
  message: string
  stack?: string | undefined
  code?: unknown
  status?: unknown
  cause?: Fault
}>

const SETTINGS = z.object({
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'fatal'])
    .default('info')
    .describe('debug, info, warn, error or fatal'),
})

/** From which level on is logged. Throws WrongSettings. */
export const logLevel = (env: Environment): string => settingsOf('the log', SETTINGS, env).LOG_LEVEL

/** One line of JSON for each event, with no message text and none of the secrets, to a stream. */
export function newLog(out: Writable, level: string, secrets: readonly string[]): Logger {
  return pino(
    { level, redact: WORDS, serializers: { err: faultOf }, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => out.write(redacted(line, secrets)) },
  )
}

/** How many causes are followed: an error may be its own. */
const DEEPEST = 3

/** What people wrote has no place in a log, whoever hands it over. */
const WORDS = ['text', 'content', 'question', 'body'].flatMap((name) => [name, `*.${name}`])

function faultOf(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something was thrown that is no error' }
  const { name, message, stack, cause } = error
  const { code, status } = error as Error & { code?: unknown; status?: unknown }
  const deeper = cause && depth < DEEPEST ? { cause: faultOf(cause, depth + 1) } : {}
  return { type: name, message, stack, code, status, ...deeper }
}
