import { join } from 'node:path'
import { z } from 'zod'
import { type Environment, settingsOf } from '../settings.ts'
import type { StoreSettings } from './open-store.ts'

const SETTINGS = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional()
    .describe('your PostgreSQL, as postgres://user:password@host:5432/database; leave it out for a file'),
  DATA_DIR: z.string().default('data').describe('a folder that the program may write to'),
})

const FILE = 'chancery.db'

/** PostgreSQL where there is an address of one, else a file. Throws WrongSettings. */
export function storeSettings(env: Environment): StoreSettings {
  const { DATABASE_URL: url, DATA_DIR: folder } = settingsOf('the store', SETTINGS, env)
  return url ? { kind: 'postgres', url } : { kind: 'sqlite', file: join(folder, FILE) }
}
