import { join } from 'node:path'
import { z } from 'zod'
import { type Environment, settingsOf } from '../settings.ts'
import type { StoreSettings } from './open-store.ts'

/** Bytes of a key for AES-256. */
const KEY = 32

const keys = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .transform((texts) => texts.map((text) => Buffer.from(text, 'base64')))
  .refine((read) => read.every(({ length }) => length === KEY))

const KEY_FROM = 'what openssl rand -base64 32 prints, and after a comma the keys that were used before'

const SETTINGS = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional()
    .describe(
      'the address of your PostgreSQL, as postgres://user:password@host:5432/database; leave it out for a file',
    ),
  DATA_DIR: z.string().default('data').describe('a folder that the program may write to'),
  SECRET_KEY: keys.optional().describe(KEY_FROM),
  KEEP_UNANSWERED: z
    .enum(['on', 'off'])
    .default('off')
    .describe('on or off: whether questions without an answer are kept'),
})

const FILE = 'chancery.db'

/** PostgreSQL where there is an address of one, else a file. `seals`: grants will be kept, which needs a key. Throws WrongSettings. */
export function storeSettings(env: Environment, seals = false): StoreSettings {
  const schema = seals ? SETTINGS.extend({ SECRET_KEY: keys.describe(KEY_FROM) }) : SETTINGS
  const read = settingsOf('the store', schema, env)
  const { DATABASE_URL: url, DATA_DIR: folder } = read
  const place = url
    ? ({ kind: 'postgres', url } as const)
    : ({ kind: 'sqlite', file: join(folder, FILE) } as const)
  return { ...place, keys: read.SECRET_KEY ?? [], unanswered: read.KEEP_UNANSWERED === 'on' }
}
