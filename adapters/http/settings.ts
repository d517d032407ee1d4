import { z } from 'zod'
import { type Environment, settingsOf } from '../settings.ts'

const SETTINGS = z.object({
  HTTP_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('the address to listen on: 127.0.0.1, or 0.0.0.0 inside a container'),
  HTTP_PORT: z
    .union([z.literal('off').transform(() => null), z.coerce.number().int().min(0).max(65_535)])
    .default(8080)
    .describe('a free port, or off'),
})

/** Where health and metrics are served; null where nobody wants them. */
export type HttpSettings = Readonly<{ host: string; port: number }> | null

/** Throws WrongSettings. */
export function httpSettings(env: Environment): HttpSettings {
  const { HTTP_HOST: host, HTTP_PORT: port } = settingsOf('health and metrics', SETTINGS, env)
  return port === null ? null : { host, port }
}
