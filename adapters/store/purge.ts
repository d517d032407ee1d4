import { subDays } from 'date-fns/subDays'
import { type Database, instantOf } from './tables.ts'

/** Days: platforms send an event again for some hours at most. */
const EVENTS = 3

/** Days that an unanswered question waits for somebody to look. */
const UNANSWERED = 90

/** Takes out what has expired by an instant. Digests, editions and the audit record stay. */
export async function purge(database: Database, now: Date): Promise<void> {
  const events = instantOf(subDays(now, EVENTS))
  await database.deleteFrom('events').where('claimed_at', '<', events).execute()
  await database.deleteFrom('conversations').where('expires_at', '<=', instantOf(now)).execute()
  await database.deleteFrom('kept').where('expires_at', '<=', instantOf(now)).execute()
  const day = instantOf(subDays(now, UNANSWERED)).slice(0, 10)
  await database.deleteFrom('unanswered').where('last_day', '<', day).execute()
}
